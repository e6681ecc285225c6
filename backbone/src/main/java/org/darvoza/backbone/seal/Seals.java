package org.darvoza.backbone.seal;

import module java.base;

import com.google.crypto.tink.Aead;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.Sealed;
import org.darvoza.contracts.Topic;

/// Seals personal parts of events for their recipient, and opens those sealed for this service. A
/// seal is bound to the topic, the aggregate and the sequence of its event.
public final class Seals {

  private final Map<Party, Aead> keys;

  private Seals(Map<Party, Aead> keys) {
    this.keys = keys;
  }

  /// With the key sets that lie in the folder, `seal-<recipient>.json`; a service has only those it
  /// needs.
  public static Seals from(Secrets secrets) {
    var keys = new EnumMap<Party, Aead>(Party.class);
    for (var party : Party.values()) {
      var file = "seal-%s.json".formatted(party.serviceName().replace("-service", ""));
      if (secrets.has(file)) {
        keys.put(party, secrets.aead(file));
      }
    }
    return new Seals(keys);
  }

  public <T> Sealed<T> seal(
      T value, Party recipient, Topic topic, String aggregate, long sequence) {
    try {
      var ciphertext =
          key(recipient).encrypt(ContractJson.write(value), binding(topic, aggregate, sequence));
      return new Sealed<>(recipient, ciphertext);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not seal for " + recipient, e);
    }
  }

  /// What was sealed in the event that `envelope` carries.
  public <T> T open(Sealed<T> sealed, Class<T> type, Envelope<?> envelope) {
    var topic = Topic.of(envelope.event());
    try {
      var json =
          key(sealed.recipient())
              .decrypt(
                  sealed.ciphertext(), binding(topic, envelope.aggregate(), envelope.sequence()));
      return ContractJson.read(json, type);
    } catch (GeneralSecurityException e) {
      throw new BrokenSealException(e);
    }
  }

  private Aead key(Party party) {
    var key = keys.get(party);
    if (key == null) {
      throw new IllegalStateException("This service has no key set for " + party);
    }
    return key;
  }

  private static byte[] binding(Topic topic, String aggregate, long sequence) {
    return Envelope.seal(topic, aggregate, sequence).getBytes(StandardCharsets.UTF_8);
  }
}
