package org.darvoza.accreditation.intake;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.TravelDocument;
import org.springframework.stereotype.Component;

/// Digests that tell whether two pieces of identity are the same, and to nobody without the key
/// what they are.
@Component
class Fingerprints {

  private final KeyedDigest digest;

  Fingerprints(Secrets secrets) {
    this.digest = new KeyedDigest(secrets.key("blind-index-key"));
  }

  private record Identity(Person person, TravelDocument travelDocument) {}

  /// Of everything a decision about identity rests on.
  String identity(Dossier dossier) {
    var json = ContractJson.write(new Identity(dossier.person(), dossier.travelDocument()));
    var bytes = digest.of("identity|" + new String(json, StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(bytes);
  }

  /// Of the document alone, however its number was typed.
  String document(TravelDocument document) {
    var number = document.number().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    var state = document.issuingState().equals("D") ? "DEU" : document.issuingState();
    return digest.shortTextOf("document|" + state + "|" + number);
  }
}
