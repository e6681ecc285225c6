package org.darvoza.backbone.ledger;

import module java.base;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;

/// Runs a body in a MongoDB transaction whose concerns are set on the transaction itself: defaults
/// of client or collection cannot weaken it.
///
/// A commit whose result is unknown is committed again, never run again: it may have taken place. A
/// body that met a conflict is run again, so it must have no effects but its writes in the session.
/// Both end after [#BUDGET].
public final class Transactions {

  private static final Duration BUDGET = Duration.ofSeconds(10);
  private static final int DUPLICATE_KEY = 11000;
  private static final TransactionOptions OPTIONS =
      TransactionOptions.builder()
          .readConcern(ReadConcern.SNAPSHOT)
          .writeConcern(WriteConcern.MAJORITY.withJournal(true))
          .readPreference(ReadPreference.primary())
          .build();

  private final MongoClient client;

  public Transactions(MongoClient client) {
    this.client = client;
  }

  public <T> T run(Function<ClientSession, T> body) {
    long deadline = System.nanoTime() + BUDGET.toNanos();
    try (var session = client.startSession()) {
      for (int attempt = 1; ; attempt++) {
        try {
          session.startTransaction(OPTIONS);
          var result = body.apply(session);
          commit(session, deadline);
          return result;
        } catch (MongoException e) {
          abort(session);
          if (!worthAnotherRun(e) || System.nanoTime() > deadline) {
            throw e;
          }
          pause(attempt);
        } catch (RuntimeException | Error e) {
          abort(session);
          throw e;
        }
      }
    }
  }

  private static void commit(ClientSession session, long deadline) {
    for (int attempt = 1; ; attempt++) {
      try {
        session.commitTransaction();
        return;
      } catch (MongoException e) {
        boolean unknown = e.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL);
        if (!unknown || System.nanoTime() > deadline) {
          throw e;
        }
        pause(attempt);
      }
    }
  }

  /// A duplicate key means that somebody else's transaction came first; the next run sees its work.
  private static boolean worthAnotherRun(MongoException e) {
    return e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
        || e.getCode() == DUPLICATE_KEY;
  }

  private static void abort(ClientSession session) {
    try {
      if (session.hasActiveTransaction()) {
        session.abortTransaction();
      }
    } catch (MongoException alreadyGone) {
      // The server ends what nobody commits; the first error is the one to tell.
    }
  }

  /// 5 ms doubling to 500 ms, half of it random, so that rivals do not meet again.
  private static void pause(int attempt) {
    long most = Math.min(500, 5L << Math.min(attempt, 7));
    LockSupport.parkNanos(
        Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1)).toNanos());
  }
}
