package org.darvoza.accreditation.listing;

import module java.base;

import org.darvoza.accreditation.cases.ListHit;
import org.darvoza.accreditation.listing.ListsInForce.Snapshot;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.Resemblance;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Dossier;
import org.darvoza.screening.match.Band;
import org.darvoza.screening.match.ListIndex;
import org.darvoza.screening.match.Match;

/// Asks the lists about one person. Pure: the same person and the same lists give the same hits.
public final class Screenroom {

  /// The rule by whose name the check is stored.
  public static final String RULE = "Watchlists";

  private static final int MOST_HITS = 20;

  private Screenroom() {}

  /// What the lists have like this person, ready to be kept with the case of that `id`.
  public static List<ListHit> search(Snapshot lists, String id, Dossier dossier, Vault.Keys keys) {
    return lists.index().search(SoughtPerson.of(dossier), MOST_HITS).stream()
        .map(match -> hit(lists, id, match, keys))
        .toList();
  }

  private static ListHit hit(Snapshot lists, String id, Match match, Vault.Keys keys) {
    var shown = new ListHit.Shown(match.name(), match.explanation());
    return new ListHit(
        match.list().code(),
        match.entryId(),
        match.band(),
        match.score(),
        lists.require(match.list(), match.entryId()).digest(),
        keys.lock(id, ListHit.SHOWN, shown),
        null);
  }

  /// Whether two registered people look like one, by the rules by which a person looks like an
  /// entry.
  public static Optional<Resemblance> compare(ListIndex lists, Dossier one, Dossier other) {
    return lists
        .compare(SoughtPerson.of(one), SoughtPerson.asListed(other))
        .filter(match -> match.band() == Band.STRONG)
        .map(match -> new Resemblance(match.score(), match.explanation()));
  }

  /// Which lists a person was screened by, and when, to be kept with the checks.
  public static Check check(Snapshot lists, Instant now) {
    return lists.lists().isEmpty()
        ? new Check(RULE, Check.Result.NOT_APPLICABLE, Check.Severity.NONE, "NO_LISTS", Map.of())
        : new Check(
            RULE,
            Check.Result.PASSED,
            Check.Severity.NONE,
            "LISTS_SEARCHED",
            Map.of("at", now.toString(), "lists", lists.stamp()));
  }
}
