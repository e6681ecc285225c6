package org.darvoza.backbone.relay;

import module java.base;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Which message of an aggregate left last, of the aggregates this relay dealt with lately. A
/// message may go straight from hand to broker only if the one before it is known to have left; so
/// the order holds whatever lies in the outbox or in other hands.
final class Departed {

  private static final int REMEMBERED = 10_000;

  /// A fact is told from another by its moment too: after the database was restored, sequences
  /// begin again lower down.
  private record Last(long sequence, Date at) {
    static Last of(Document message) {
      return new Last(message.getLong("sequence"), message.getDate("at"));
    }
  }

  private final Map<String, Last> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Last> eldest) {
          return size() > REMEMBERED;
        }
      };

  void note(Document message) {
    last.put(message.getString("aggregate"), Last.of(message));
  }

  boolean includes(Document message) {
    return Last.of(message).equals(last.get(message.getString("aggregate")));
  }

  boolean isNext(Document message) {
    return Outbox.previous(message) == reached(last.get(message.getString("aggregate")));
  }

  private static long reached(@Nullable Last before) {
    return before == null ? 0 : before.sequence();
  }
}
