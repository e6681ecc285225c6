package org.darvoza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.journey.Patience.soon;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.journey.Applicants.Accepted;
import org.junit.jupiter.api.Test;

/// Many at once: each 202 becomes exactly one registration, one case and one mail, each in its own
/// service's database, and nothing personal is to be read on the way.
@InTheHouse
class ManyRegistrationsJourney {

  private static final int PEOPLE = Integer.getInteger("darvoza.people", 200);
  private static final int CLIENTS = 16;

  @Test
  void each_acceptance_becomes_one_registration_one_case_and_one_mail() throws Exception {
    var accepted = registerAll();
    var ids = accepted.stream().map(Accepted::id).toList();
    assertThat(ids).hasSize(PEOPLE).doesNotHaveDuplicates();

    try (var inside = new Inside()) {
      soon()
          .untilAsserted(
              () -> {
                assertThat(inside.count("registration", "registrations", ids)).isEqualTo(PEOPLE);
                assertThat(inside.count("accreditation", "vetting_cases", ids)).isEqualTo(PEOPLE);
                assertThat(mailsTo(accepted)).hasSize(PEOPLE);
              });
      assertThat(inside.lettersOf(ids)).isEqualTo(PEOPLE);
      assertThat(inside.collections("registration")).doesNotContain("vetting_cases", "letters");
      assertThat(inside.collections("accreditation")).doesNotContain("registrations", "letters");
      assertThat(inside.collections("notification"))
          .doesNotContain("registrations", "vetting_cases");
    }
    assertThat(mailsTo(accepted)).extracting(Inside.Mail::messageId).doesNotHaveDuplicates();
    nothingPersonalIsReadable(Set.copyOf(ids));
  }

  private static List<Accepted> registerAll() throws Exception {
    try (var client = new Client();
        var clients = Executors.newFixedThreadPool(CLIENTS)) {
      var acts =
          clients.invokeAll(
              Collections.nCopies(
                  PEOPLE, (Callable<Accepted>) () -> Applicants.registerPatiently(client)));
      var accepted = new ArrayList<Accepted>();
      for (var act : acts) {
        accepted.add(act.get());
      }
      return accepted;
    }
  }

  private static List<Inside.Mail> mailsTo(List<Accepted> accepted) {
    var addresses = accepted.stream().map(Accepted::email).collect(Collectors.toSet());
    return Inside.mails().stream().filter(mail -> addresses.contains(mail.to())).toList();
  }

  private static void nothingPersonalIsReadable(Set<String> ids) throws IOException {
    // Submitted, received, opened: each published after it was recorded.
    var records = soon().until(() -> recordsOf(ids), some -> some.size() >= 3 * PEOPLE);
    for (var record : records) {
      assertThat(record.headers().lastHeader("ce_id")).isNotNull();
      assertThat(record.headers().lastHeader("ce_type")).isNotNull();
      assertThat(text(record.value())).doesNotContainIgnoringCase(Applicants.MARK);
      record
          .headers()
          .forEach(
              header ->
                  assertThat(text(header.value())).doesNotContainIgnoringCase(Applicants.MARK));
    }
    try (var logs = Files.walk(House.running().logs())) {
      for (var log : logs.filter(Files::isRegularFile).toList()) {
        assertThat(text(Files.readAllBytes(log)))
            .as(log.getFileName().toString())
            .doesNotContainIgnoringCase(Applicants.MARK);
      }
    }
  }

  private static List<ConsumerRecord<String, byte[]>> recordsOf(Set<String> ids) {
    return Inside.records().stream().filter(record -> ids.contains(record.key())).toList();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
