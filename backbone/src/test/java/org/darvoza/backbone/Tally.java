package org.darvoza.backbone;

import module java.base;

import org.darvoza.backbone.ledger.Aggregate;
import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.backbone.ledger.Outcome.Changed;
import org.darvoza.backbone.ledger.Outcome.Refused;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationId;

/// An aggregate that only counts, and remembers in which order it was told to.
public record Tally(String id, long version, long count, List<String> heard, Stage stage)
    implements Aggregate {

  public sealed interface Stage {}

  public record Open() implements Stage {}

  public record Shut(String why) implements Stage {}

  public record Counted(String what) {}

  public enum Refusal implements Outcome.Reason {
    ALREADY_SHUT;

    @Override
    public int status() {
      return 409;
    }
  }

  public static Tally none(String id) {
    return new Tally(id, 0, 0, List.of(), new Open());
  }

  /// A private fact.
  public Outcome<Tally> count(String what) {
    return switch (stage) {
      case Open _ -> new Changed<>(counted(what), new Counted(what));
      case Shut _ -> new Refused<>(Refusal.ALREADY_SHUT);
    };
  }

  /// A published fact.
  public Outcome<Tally> announce(String what) {
    return new Changed<>(
        counted(what), new RegistrationWithdrawn(new RegistrationId(id), Instant.EPOCH));
  }

  public Outcome<Tally> shut(String why) {
    return new Changed<>(new Tally(id, version + 1, count, heard, new Shut(why)), new Counted(why));
  }

  private Tally counted(String what) {
    var more = Stream.concat(heard.stream(), Stream.of(what)).toList();
    return new Tally(id, version + 1, count + 1, more, stage);
  }
}
