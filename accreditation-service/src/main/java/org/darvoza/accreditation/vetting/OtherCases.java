package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.screening.Check;
import org.darvoza.accreditation.screening.Resemblance;
import org.darvoza.backbone.seal.Locked;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.Actor.Officer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/// The other cases that findings name: where they stand at the moment of reading, and only those
/// that exist for the reader. Of the others he has the reference and no more.
@Component
class OtherCases {

  private final VettingQueue queue;

  OtherCases(VettingQueue queue) {
    this.queue = queue;
  }

  /// Asks nothing where nothing is named.
  Known knownTo(Officer reader, VettingCase vetted, Vault.Keys keys) {
    var named =
        vetted.checks().stream().flatMap(check -> check.references().stream()).distinct().toList();
    var items =
        named.isEmpty()
            ? List.<VettingQueue.Item>of()
            : queue.lines(
                Criteria.where("reference").in(named), reader, Sort.by("reference"), named.size());
    return new Known(
        vetted.id(),
        keys,
        items.stream()
            .collect(
                Collectors.toMap(
                    VettingQueue.Item::reference, Function.identity(), (one, _) -> one)));
  }

  /// `keys` open what is locked for the person of the case with this `id`.
  record Known(String id, Vault.Keys keys, Map<String, VettingQueue.Item> items) {

    List<CaseView.Other> of(Check check) {
      return check.references().stream()
          .flatMap(reference -> Stream.ofNullable(items.get(reference)))
          .map(item -> other(check, item))
          .toList();
    }

    private CaseView.Other other(Check check, VettingQueue.Item item) {
      var why = Optional.ofNullable(check.resemblance()).map(this::opened);
      return new CaseView.Other(
          item.reference(),
          item.id(),
          item.state(),
          why.map(Resemblance::score).orElse(null),
          why.map(Resemblance::explanation).orElse(List.of()));
    }

    private Resemblance opened(Locked<Resemblance> locked) {
      return keys.open(id, Resemblance.FIELD, locked, Resemblance.class);
    }
  }
}
