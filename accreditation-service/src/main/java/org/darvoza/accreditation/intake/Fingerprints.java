package org.darvoza.accreditation.intake;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.TravelDocument;
import org.darvoza.screening.name.Keys;
import org.darvoza.screening.name.NameReader;
import org.darvoza.screening.name.Word;
import org.springframework.stereotype.Component;

/// Digests that tell whether two pieces of identity are the same, and to nobody without the key
/// what they are.
@Component
class Fingerprints {

  private static final int FEWEST_CONSONANTS = 2;

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

  /// Of the person: the date of birth with each word of the names, by the consonants that other
  /// spellings share; with day and month swapped, as they are often typed, it is the same value.
  /// Two people with a value in common may be one, no more; titles, initials and patronymics do not
  /// count, since they come and go, nor does a word with less than two consonants.
  Set<String> personKeys(Person person) {
    var names =
        Stream.concat(
            Stream.of(person.familyName(), person.givenNames(), person.nativeName())
                .filter(Objects::nonNull),
            person.otherNames().stream());
    return names
        .flatMap(name -> NameReader.words(name).stream())
        .filter(word -> word.kind() == Word.Kind.NAME)
        .map(word -> Keys.skeleton(word.sounds()))
        .filter(skeleton -> skeleton.length() >= FEWEST_CONSONANTS)
        .map(
            skeleton -> digest.shortTextOf("person|" + born(person.dateOfBirth()) + "|" + skeleton))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static PartialDate born(PartialDate date) {
    boolean twoReadings = date.day() > 0 && date.day() < date.month();
    return twoReadings ? new PartialDate(date.year(), date.day(), date.month()) : date;
  }
}
