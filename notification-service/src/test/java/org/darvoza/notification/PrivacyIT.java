package org.darvoza.notification;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import com.mongodb.client.MongoDatabase;
import org.bson.RawBsonDocument;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Language;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.TopicProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@OnHouse
@ExtendWith(OutputCaptureExtension.class)
class PrivacyIT {

  /// What must nowhere be read in clear, outside the mail itself.
  private static final List<String> MARKS =
      List.of("markedmailbox", "Markedfamily", "Markedgiven", "Markeddelegation", "markedkey");

  @Autowired Post post;
  @Autowired LettersOf letters;
  @Autowired MongoDatabaseFactory mongo;

  @Test
  void no_name_and_no_address_lies_in_the_database_on_kafka_or_in_the_log(CapturedOutput log) {
    var id = Samples.aRegistrationId();
    var person =
        new Addressee(
            "markedmailbox@example.org",
            Language.ENGLISH,
            "Ms",
            "Markedfamily",
            "Markedgiven",
            "Markeddelegation",
            "markedkey");

    post.send(post.received(id, person));
    post.send(post.withdrawn(id));
    var _ = letters.awaitSent(id, 2);

    assertThat(OnMailServer.mailsFor("markedmailbox@example.org")).hasSize(2);
    assertThat(marksIn(mongo.getMongoDatabase())).isEmpty();
    assertThat(published(id.value(), 2)).noneMatch(PrivacyIT::marked);
    assertThat(marked(log.getAll())).isFalse();
  }

  private static List<String> marksIn(MongoDatabase database) {
    var found = new ArrayList<String>();
    for (var collection : database.listCollectionNames()) {
      for (var document : database.getCollection(collection, RawBsonDocument.class).find()) {
        var bytes = document.getByteBuffer();
        if (marked(StandardCharsets.ISO_8859_1.decode(bytes.asNIO()).toString())) {
          found.add(collection);
        }
      }
    }
    return found;
  }

  private static List<String> published(String key, int count) {
    try (var probe = TopicProbe.on("notification.events")) {
      return probe.await(count, record -> key.equals(record.key())).stream()
          .map(record -> new String(record.value(), StandardCharsets.ISO_8859_1) + record.headers())
          .toList();
    }
  }

  private static boolean marked(String text) {
    return MARKS.stream().anyMatch(text::contains);
  }
}
