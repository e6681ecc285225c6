package org.darvoza.registration;

import static org.awaitility.Awaitility.await;

import module java.base;

import org.bson.Document;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/// How many registrations a second are stored and announced on this machine. No part of the tests
/// (its name ends differently): `mvn -pl registration-service test -Dtest=IntakeSpeedProbe`.
@OnRegistrationService
class IntakeSpeedProbe {

  private static final int ROUND = 4_000;

  @Autowired private Neighbours neighbours;
  @Autowired private MongoTemplate mongo;

  @Test
  void tells_how_fast_registrations_are_stored_and_announced() {
    for (int round = 1; round <= 5; round++) {
      var envelopes =
          Stream.generate(Samples::aRegistrationId)
              .limit(ROUND)
              .map(id -> neighbours.submitted(id, Samples.aSubmission(), 1))
              .toList();
      long before = count("registrations");
      long start = System.nanoTime();

      neighbours.sendAll(envelopes);
      await()
          .pollInterval(Duration.ofMillis(20))
          .atMost(Duration.ofMinutes(2))
          .until(() -> count("registrations") == before + ROUND);
      var stored = Duration.ofNanos(System.nanoTime() - start);
      await().atMost(Duration.ofMinutes(2)).until(() -> count("outbox") == 0);
      var announced = Duration.ofNanos(System.nanoTime() - start);

      System.out.printf(
          "round %d: %d registrations, stored %d/s, announced %d/s%n",
          round, ROUND, perSecond(stored), perSecond(announced));
    }
  }

  private static long perSecond(Duration took) {
    return ROUND * 1000L / took.toMillis();
  }

  private long count(String collection) {
    return mongo.getCollection(collection).countDocuments(new Document());
  }
}
