package org.darvoza.accreditation.intake;

import module java.base;

import org.darvoza.accreditation.cases.Dossiers;
import org.darvoza.accreditation.cases.Dossiers.Opened;
import org.darvoza.accreditation.cases.Lookalikes;
import org.darvoza.accreditation.cases.Lookalikes.Lookalike;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.listing.ListsInForce.Snapshot;
import org.darvoza.accreditation.listing.Screenroom;
import org.darvoza.accreditation.screening.Resemblance;
import org.darvoza.accreditation.screening.Traces.Recognized;
import org.darvoza.accreditation.screening.Twins;
import org.darvoza.contracts.Dossier;
import org.darvoza.screening.match.ListIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Recognises people who came before under another spelling and on another document. One query
/// finds who may be meant for many at once; only their dossiers are opened, and compared as with an
/// entry of a list.
@Component
class Recognizer {

  private static final Logger log = LoggerFactory.getLogger(Recognizer.class);

  /// So many are looked at closely for one person: first those with the most in common.
  private static final int MOST = 50;

  private final Lookalikes lookalikes;
  private final Dossiers dossiers;

  Recognizer(Lookalikes lookalikes, Dossiers dossiers) {
    this.lookalikes = lookalikes;
    this.dossiers = dossiers;
  }

  /// By case; whose dossier or comparison failed is missing. Who came on the same document is not
  /// among them: that says more.
  Map<String, List<Recognized>> among(
      List<VettingCase> batch, Map<String, Opened> opened, Snapshot lists) {
    var candidates = candidates(batch);
    var people = new HashMap<>(opened);
    people.putAll(dossiers.open(lookalikes.dossiers(missing(candidates, opened))));
    var recognized = new HashMap<String, List<Recognized>>();
    for (var received : batch) {
      var person = opened.get(received.id());
      if (person != null) {
        try {
          var mayBe = candidates.getOrDefault(received.id(), List.of());
          recognized.put(received.id(), of(received.id(), person, mayBe, people, lists.index()));
        } catch (RuntimeException e) {
          log.error("A comparison of two people failed: {}", e.getClass().getName());
        }
      }
    }
    return recognized;
  }

  private Map<String, List<Lookalike>> candidates(List<VettingCase> batch) {
    var values =
        batch.stream().map(VettingCase::personIndexes).flatMap(Set::stream).distinct().toList();
    var byValue = new HashMap<String, List<Lookalike>>();
    for (var found : lookalikes.sharing(values, MOST * batch.size())) {
      found
          .personIndexes()
          .forEach(value -> byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(found));
    }
    return batch.stream()
        .collect(Collectors.toMap(VettingCase::id, received -> candidates(received, byValue)));
  }

  private static List<Lookalike> candidates(
      VettingCase received, Map<String, List<Lookalike>> byValue) {
    var shared = new HashMap<Lookalike, Integer>();
    received.personIndexes().stream()
        .flatMap(value -> byValue.getOrDefault(value, List.of()).stream())
        .filter(other -> !other.id().equals(received.id()))
        .filter(other -> !other.documentIndex().equals(received.documentIndex()))
        .forEach(other -> shared.merge(other, 1, Integer::sum));
    return shared.entrySet().stream()
        .sorted(Map.Entry.<Lookalike, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<String> missing(
      Map<String, List<Lookalike>> candidates, Map<String, Opened> opened) {
    return candidates.values().stream()
        .flatMap(List::stream)
        .map(Lookalike::id)
        .filter(id -> !opened.containsKey(id))
        .collect(Collectors.toSet());
  }

  private static List<Recognized> of(
      String id,
      Opened person,
      List<Lookalike> candidates,
      Map<String, Opened> people,
      ListIndex lists) {
    var recognized = new ArrayList<Recognized>();
    for (var other : candidates) {
      Optional.ofNullable(people.get(other.id()))
          .flatMap(it -> resemblance(lists, person.dossier(), it.dossier()))
          .map(why -> person.keys().lock(id, Resemblance.FIELD, why))
          .ifPresent(
              why -> recognized.add(new Recognized(other.reference(), other.refused(), why)));
    }
    return recognized;
  }

  static Optional<Resemblance> resemblance(ListIndex lists, Dossier one, Dossier other) {
    return Twins.are(one.person(), other.person())
        ? Optional.empty()
        : Screenroom.compare(lists, one, other);
  }
}
