package org.darvoza.notification.post;

import module java.base;

import org.darvoza.backbone.ledger.Ledger;
import org.darvoza.notification.letters.Letters;
import org.darvoza.notification.mail.OutTray;
import org.darvoza.notification.smtp.Parcel;
import org.darvoza.notification.smtp.Result;
import org.springframework.stereotype.Component;

/// The mail room's side of the letters: what is due, and what became of it.
@Component
final class LetterDesk implements OutTray {

  /// From a letter to a parcel, and from a result to a letter.
  @Component
  record Means(Letters letters, Packing packing, Reports reports) {}

  private final Ledger ledger;
  private final Means means;
  private final Fence fence;
  private final Clock clock;

  LetterDesk(Ledger ledger, Means means, Fence fence, Clock clock) {
    this.ledger = ledger;
    this.means = means;
    this.fence = fence;
    this.clock = clock;
  }

  @Override
  public List<String> due(int limit) {
    return fence.isOpen() ? means.letters().due(clock.instant(), limit) : List.of();
  }

  @Override
  public List<Parcel> open(Collection<String> ids) {
    var packed = means.packing().pack(means.letters().queued(ids));
    if (!packed.kept().isEmpty()) {
      var _ = ledger.recordAll(packed.kept());
    }
    return packed.parcels();
  }

  @Override
  public void record(List<Result> results) {
    if (!results.isEmpty()) {
      var _ = ledger.recordAll(means.reports().of(results));
    }
  }
}
