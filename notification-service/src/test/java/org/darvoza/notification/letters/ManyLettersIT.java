package org.darvoza.notification.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.contracts.Language;
import org.darvoza.notification.OnHouse;
import org.darvoza.notification.OnMailServer;
import org.darvoza.notification.Post;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@OnHouse
class ManyLettersIT {

  private static final Logger log = LoggerFactory.getLogger(ManyLettersIT.class);
  private static final int MANY = Integer.getInteger("letters", 300);

  @Autowired Post post;
  @Autowired MongoDatabaseFactory mongo;

  @Test
  void a_wave_of_registrations_is_answered_letter_by_letter_without_loss_or_repeat() {
    int before = OnMailServer.count();
    long start = System.nanoTime();

    for (int i = 0; i < MANY; i++) {
      var id = Samples.aRegistrationId();
      var _ =
          post.sendLater(
              post.received(id, Post.addressee("many-" + id + "@example.org", Language.RUSSIAN)));
    }

    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> OnMailServer.count() == before + MANY);
    double seconds = (System.nanoTime() - start) / 1e9;
    log.warn("measured: {} letters in {} s, {}/s", MANY, seconds, MANY / seconds);
    await().until(() -> mongo.getMongoDatabase().getCollection("dispatches").countDocuments() == 0);
    assertThat(OnMailServer.count()).isEqualTo(before + MANY);
  }
}
