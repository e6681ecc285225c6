package org.darvoza.journey;

import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.Submission;
import org.darvoza.testkit.Samples;

/// People who register. Their names and papers bear a mark of this run, so that they can be
/// searched for where they must not be.
final class Applicants {

  static final String MARK = "Qarzq" + Long.toString(System.nanoTime() % 1_000_000, 36);

  private static final AtomicInteger COUNT = new AtomicInteger();

  private Applicants() {}

  /// Somebody who has been accepted.
  record Accepted(String id, String reference, String statusKey, String statusUrl, String email) {

    String status(Client client) {
      return client
          .get("/api/registrations/" + id, "X-Status-Key", statusKey)
          .json()
          .get("status")
          .asString();
    }

    /// `declared`: whether its size is said before it comes.
    Client.Answer handIn(Client client, String kind, byte[] picture, boolean declared) {
      return client.upload(
          "/api/registrations/%s/documents/%s".formatted(id, kind),
          picture,
          declared,
          "Content-Type",
          "image/jpeg",
          "X-Status-Key",
          statusKey);
    }
  }

  static Submission somebody() {
    var person = Samples.aPerson();
    return named(
        MARK + person.familyName().toLowerCase(Locale.ROOT),
        person.givenNames(),
        person.dateOfBirth().toString(),
        person.nationality());
  }

  static Submission named(String familyName, String givenNames, String born, String nationality) {
    int number = COUNT.incrementAndGet();
    var person =
        new Person(
            "Ms",
            familyName,
            givenNames,
            null,
            null,
            null,
            Person.Sex.F,
            PartialDate.valueOf(born),
            MARK + "-town",
            nationality);
    var contact =
        new org.darvoza.contracts.Contact(
            "%s.%d@example.org".formatted(MARK.toLowerCase(Locale.ROOT), number),
            "+998901234567",
            Language.ENGLISH);
    return Samples.aSubmission(person, Samples.aDocument(documentNumber(number)), contact);
  }

  static String documentNumber(int number) {
    return "Q%s%05d".formatted(MARK.substring(5).toUpperCase(Locale.ROOT), number);
  }

  static Accepted register(Client client, Submission submission, String key) {
    var answer =
        client.post(
            "/api/registrations",
            ContractJson.MAPPER.writeValueAsString(submission),
            "Idempotency-Key",
            key);
    if (answer.status() != 202) {
      throw new NotAcceptedException(answer.status());
    }
    var body = answer.json();
    return new Accepted(
        body.get("id").asString(),
        body.get("reference").asString(),
        body.get("statusKey").asString(),
        body.get("statusUrl").asString(),
        submission.contact().email());
  }

  /// As the documentation asks of a client: after a 503 again, with the same key.
  static Accepted registerPatiently(Client client) {
    var submission = somebody();
    var key = UUID.randomUUID().toString();
    return soon()
        .ignoreException(NotAcceptedException.class)
        .until(() -> register(client, submission, key), Objects::nonNull);
  }

  static Accepted register(Client client) {
    return register(client, somebody());
  }

  static Accepted register(Client client, Submission submission) {
    return register(client, submission, UUID.randomUUID().toString());
  }

  static final class NotAcceptedException extends RuntimeException {
    NotAcceptedException(int status) {
      super("Answered with " + status);
    }
  }
}
