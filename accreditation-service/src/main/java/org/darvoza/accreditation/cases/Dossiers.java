package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Dossier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Opens the dossiers of many people by one look-up of their keys. One that does not open is told
/// of in the log, without a word of it, and does not keep the others closed.
@Component
public class Dossiers {

  private static final Logger log = LoggerFactory.getLogger(Dossiers.class);

  private final Vault vault;

  Dossiers(Vault vault) {
    this.vault = vault;
  }

  /// A dossier with the key of its person, for what else is to be locked under it.
  public record Opened(Dossier dossier, Vault.Keys keys) {
    @Override
    public String toString() {
      return "Opened[…]";
    }
  }

  /// By person; those that do not open are missing.
  public Map<String, Opened> open(Map<String, Locked<Dossier>> closed) {
    try {
      var keys = vault.keysOf(closed.keySet());
      return opened(closed, _ -> keys);
    } catch (IllegalStateException aKeyIsBroken) {
      return opened(closed, person -> vault.keysOf(Set.of(person)));
    }
  }

  private static Map<String, Opened> opened(
      Map<String, Locked<Dossier>> closed, Function<String, Vault.Keys> keysOf) {
    var opened = new HashMap<String, Opened>();
    closed.forEach(
        (person, locked) -> {
          try {
            var keys = keysOf.apply(person);
            opened.put(
                person, new Opened(keys.open(person, "dossier", locked, Dossier.class), keys));
          } catch (IllegalStateException | tools.jackson.core.JacksonException e) {
            log.error("A dossier does not open: {}", e.getClass().getName());
          }
        });
    return opened;
  }
}
