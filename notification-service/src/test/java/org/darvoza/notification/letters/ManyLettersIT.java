package org.darvoza.notification.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.contracts.Language;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.notification.OnHouse;
import org.darvoza.notification.OnMailServer;
import org.darvoza.notification.Post;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/// `-Dletters=2000` is the bulk grant of 2,000 that the service is judged by.
@OnHouse
class ManyLettersIT {

  private static final Logger log = LoggerFactory.getLogger(ManyLettersIT.class);
  private static final int MANY = Integer.getInteger("letters", 150);
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final long BETWEEN_REGISTRATIONS = Duration.ofMillis(50).toNanos();

  @Autowired Post post;
  @Autowired MongoDatabaseFactory mongo;

  @Test
  void a_bulk_grant_is_written_to_everyone_once_while_registrations_go_on() {
    int before = OnMailServer.count();
    var people = Stream.generate(this::register).limit(MANY).toList();
    awaitCount(before + MANY);

    long start = System.nanoTime();
    var others = new ArrayList<RegistrationId>();
    for (var person : people) {
      var _ = post.sendLater(post.granted(person));
    }
    while (OnMailServer.count() < before + 2 * MANY
        && System.nanoTime() - start < LIMIT.toNanos()) {
      others.add(register());
      LockSupport.parkNanos(BETWEEN_REGISTRATIONS);
    }
    awaitCount(before + 2 * MANY + others.size());
    double seconds = (System.nanoTime() - start) / 1e9;

    log.warn(
        "measured: a bulk grant of {} in {} s, {}/s, with {} registrations meanwhile",
        MANY,
        seconds,
        MANY / seconds,
        others.size());
    assertThat(others).isNotEmpty();
    await().until(() -> mongo.getMongoDatabase().getCollection("dispatches").countDocuments() == 0);
    assertThat(OnMailServer.count()).isEqualTo(before + 2 * MANY + others.size());
  }

  private RegistrationId register() {
    var id = Samples.aRegistrationId();
    var person = Post.addressee("many-" + id + "@example.org", Language.RUSSIAN);
    var _ = post.sendLater(post.received(id, person));
    return id;
  }

  private static void awaitCount(int count) {
    await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> OnMailServer.count() >= count);
  }
}
