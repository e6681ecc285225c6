package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.ListHit;
import org.darvoza.accreditation.listing.EvidenceWords;
import org.darvoza.accreditation.listing.ListVersion;
import org.darvoza.accreditation.listing.Watchlists;
import org.darvoza.screening.match.Band;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The list hits of a case as an officer weighs them: word by word, with the list they stand on.
@Component
class HitLines {

  private final EvidenceWords words;
  private final Watchlists watchlists;

  HitLines(EvidenceWords words, Watchlists watchlists) {
    this.words = words;
    this.watchlists = watchlists;
  }

  /// `version` is in force now, and null where the list has none any more.
  record Shown(
      String list,
      String entryId,
      String name,
      boolean strong,
      BigDecimal score,
      List<EvidenceWords.Line> lines,
      ListHit.@Nullable Judgement judgement,
      @Nullable ListVersion version) {

    public boolean open() {
      return strong && judgement == null;
    }

    @Override
    public String toString() {
      return "Shown[" + list + " " + entryId + "]";
    }
  }

  /// What still waits for a word stands first.
  List<Shown> of(List<CaseView.ListedHit> hits, Locale language) {
    if (hits.isEmpty()) {
      return List.of();
    }
    var inForce = new HashMap<String, ListVersion>();
    watchlists
        .all()
        .forEach(list -> list.inForce().ifPresent(it -> inForce.put(list.source().code(), it)));
    return hits.stream()
        .map(hit -> shown(hit, inForce.get(hit.list()), language))
        .sorted(
            Comparator.comparing(Shown::open)
                .thenComparing(Shown::score)
                .reversed()
                .thenComparing(Shown::entryId))
        .toList();
  }

  private Shown shown(CaseView.ListedHit hit, @Nullable ListVersion version, Locale language) {
    return new Shown(
        hit.list(),
        hit.entryId(),
        hit.name(),
        hit.band() == Band.STRONG,
        EvidenceWords.thousandths(hit.score()),
        words.of(hit.explanation(), language),
        hit.judgement(),
        version);
  }
}
