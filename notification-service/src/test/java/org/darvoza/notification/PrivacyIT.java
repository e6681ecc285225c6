package org.darvoza.notification;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import com.mongodb.client.MongoDatabase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.bson.RawBsonDocument;
import org.darvoza.backbone.seal.Seals;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.AccreditationEvent.AccreditationReinstated;
import org.darvoza.contracts.AccreditationEvent.AccreditationRevoked;
import org.darvoza.contracts.AccreditationEvent.AccreditationSuspended;
import org.darvoza.contracts.AccreditationEvent.AppealDecided;
import org.darvoza.contracts.AccreditationEvent.CaseLapsed;
import org.darvoza.contracts.AccreditationEvent.InformationRequested;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.Grounds;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.Sealed;
import org.darvoza.contracts.Topic;
import org.darvoza.testkit.Samples;
import org.darvoza.testkit.Stack;
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
      List.of(
          "markedmailbox",
          "Markedfamily",
          "Markedgiven",
          "Markeddelegation",
          "markedkey",
          "Answermark",
          "Placemark",
          "Groundsmark");

  private static final Instant AT = Instant.parse("2022-09-01T08:00:00Z");

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
            null,
            "markedkey");

    post.send(post.received(id, person));
    post.send(post.withdrawn(id));
    var _ = letters.awaitSent(id, 2);

    assertThat(OnMailServer.mailsFor("markedmailbox@example.org")).hasSize(2);
    assertThat(marksIn(mongo.getMongoDatabase())).isEmpty();
    assertThat(published(id.value(), 2)).noneMatch(PrivacyIT::marked);
    assertThat(marked(log.getAll())).isFalse();
  }

  /// What applicant and officers tell each other is not for the letters, and is not in them:
  /// neither in the mail nor anywhere else. The seals for the vetting room do not even open here.
  @Test
  void the_letters_of_the_long_way_say_nothing_of_answers_grounds_or_reasons() {
    var id = Samples.aRegistrationId();
    var address = "longway-" + id + "@example.org";
    var officers = Seals.from(new Secrets(Stack.running().secrets("registration-service")));
    var answers =
        new Answers(List.of(new Answers.Answer(InformationItem.PHOTO, "Answermark, Placemark")));
    Sealed<Answers> sealedAnswers =
        officers.seal(answers, Party.ACCREDITATION, Topic.REGISTRATIONS, id.value(), 2);
    Sealed<Grounds> sealedGrounds =
        officers.seal(
            new Grounds("Groundsmark"), Party.ACCREDITATION, Topic.REGISTRATIONS, id.value(), 3);

    post.send(post.received(id, Post.addressee(address, Language.ENGLISH)));
    post.send(post.fact(Party.REGISTRATION, 2, new InformationProvided(id, sealedAnswers, AT)));
    post.send(post.fact(Party.REGISTRATION, 3, new AppealLodged(id, sealedGrounds, AT)));
    var told =
        List.of(
            new InformationRequested(id, List.of(InformationItem.PHOTO), AT, AT),
            new CaseLapsed(id, AT),
            new AccreditationSuspended(id, null, AT),
            new AccreditationReinstated(id, AT),
            new AccreditationRevoked(id, AT),
            new AppealDecided(id, false, AT));
    for (int i = 0; i < told.size(); i++) {
      post.send(post.fact(Party.ACCREDITATION, i + 1, told.get(i)));
    }
    var _ = letters.awaitSent(id, 9);

    assertThat(OnMailServer.mailsFor(address))
        .hasSize(9)
        .map(PrivacyIT::said)
        .noneMatch(PrivacyIT::marked)
        .noneMatch(mail -> mail.matches("(?is).*(watchlist|reason|evidence|suspicio).*"));
    assertThat(marksIn(mongo.getMongoDatabase())).isEmpty();
    assertThat(published(id.value(), 9)).noneMatch(PrivacyIT::marked);
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

  private static String said(MimeMessage mail) {
    try {
      return mail.getSubject() + said((MimeMultipart) mail.getContent());
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A calendar entry lies beside the words of some letters.
  private static String said(MimeMultipart parts) throws IOException, MessagingException {
    var all = new StringBuilder();
    for (int i = 0; i < parts.getCount(); i++) {
      var part = parts.getBodyPart(i);
      switch (part.getContent()) {
        case MimeMultipart inner -> all.append(said(inner));
        case InputStream bytes ->
            all.append(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        case Object words -> all.append(words);
      }
    }
    return all.toString();
  }

  private static boolean marked(String text) {
    return MARKS.stream().anyMatch(text::contains);
  }
}
