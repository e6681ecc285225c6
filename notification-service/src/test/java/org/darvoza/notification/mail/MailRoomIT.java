package org.darvoza.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.notification.mail.RefusingMailServer.At;
import org.darvoza.notification.mail.RefusingMailServer.How;
import org.darvoza.notification.smtp.Answer;
import org.darvoza.notification.smtp.Result;
import org.darvoza.testkit.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MailRoomIT {

  @RegisterExtension final MailRooms rooms = new MailRooms();

  private final SteppingClock clock = rooms.clock;
  private final ListedTray tray = rooms.tray;
  private final RefusingMailServer server = rooms.server;

  @Test
  void what_lies_in_the_tray_is_sent_once() {
    for (int i = 0; i < 50; i++) {
      tray.put("letter" + i);
    }

    rooms.open("one");
    rooms.open("two");

    await().until(() -> tray.results().size() == 50);
    assertThat(tray.results()).allMatch(Result.Accepted.class::isInstance);
    assertThat(server.taken()).hasSize(50).doesNotHaveDuplicates();
    await().until(() -> rooms.database.getCollection("dispatches").countDocuments() == 0);
  }

  static Stream<Arguments> refusals() {
    return Stream.of("421 4.3.2", "450 4.2.0", "451 4.3.0", "452 4.2.2", "550 5.7.1", "552 5.2.2")
        .flatMap(
            reply ->
                Stream.of(At.MAIL, At.RCPT, At.DATA, At.DOT).map(at -> Arguments.of(reply, at)));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_4xx_defers_the_letter_and_a_5xx_ends_it_and_only_that_one(String reply, At at) {
    server.once(
        at,
        reply.startsWith("421") ? new How.Goodbye(reply + " bye") : new How.Reply(reply + " no"));
    tray.put("letter");

    rooms.open("one");

    await().until(() -> tray.results().size() == 1);
    var answer = answer(tray.results().getFirst());
    assertThat(answer.text()).startsWith(reply);
    assertThat(tray.results().getFirst())
        .isInstanceOf(answer.code() < 500 ? Result.Deferred.class : Result.Refused.class);
    tray.put("other");
    await().until(() -> server.taken().size() == 1);
    rooms.advance(Duration.ofSeconds(61));
    int tries = answer.code() < 500 ? 3 : 2;
    await().until(() -> tray.results().size() == tries);
    assertThat(server.taken()).hasSize(tries - 1);
  }

  private static Answer answer(Result result) {
    return switch (result) {
      case Result.Deferred(_, _, var answer) -> answer;
      case Result.Refused(_, _, var answer, _) -> answer;
      case Result.Accepted _, Result.InDoubt _ -> throw new AssertionError(result);
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"GREETING", "MAIL", "RCPT", "DATA"})
  void a_connection_lost_before_the_dot_is_no_fault_of_the_letter(At at) {
    server.once(at, new How.Drop());
    tray.put("letter");

    rooms.open("one");

    await().until(() -> server.taken().size() == 1);
    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results().getFirst()).isInstanceOf(Result.Accepted.class);
  }

  @Test
  void a_server_that_falls_silent_is_left_after_the_command_limit() {
    server.once(At.DATA, new How.Hang());
    tray.put("letter");

    rooms.open("one");

    await().until(() -> server.taken().size() == 1);
    assertThat(server.arrived()).hasSize(1);
  }

  @Test
  void a_connection_lost_after_the_dot_leaves_the_letter_in_doubt_and_it_is_repeated_as_it_was() {
    server.once(At.DOT, new How.Drop());
    tray.put("letter");

    rooms.open("one");

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results())
        .containsExactly(new Result.InDoubt("letter", clock.instant(), false));
    rooms.advance(Duration.ofSeconds(61));
    await().until(() -> server.taken().size() == 1);
    assertThat(server.arrived()).hasSize(2);
    assertThat(Set.copyOf(server.arrived())).hasSize(1);
  }

  @Test
  void a_server_may_think_longer_than_a_lease_lasts_and_neither_do_others_wait_nor_send_it() {
    server.once(At.DOT, new How.Slow(Duration.ofMillis(3500)));
    for (int i = 0; i < 40; i++) {
      tray.put("letter" + i);
    }

    rooms.openElsewhere("one", Duration.ofSeconds(2));
    rooms.openElsewhere("two", Duration.ofSeconds(2));

    await().until(() -> tray.results().size() == 40);
    assertThat(tray.results()).allMatch(Result.Accepted.class::isInstance);
    assertThat(server.arrived()).hasSize(40).doesNotHaveDuplicates();
    var last = tray.results().getLast().id();
    assertThat(server.arrived().subList(0, 4)).anyMatch(one -> one.contains("<" + last + "@"));
    assertThat(server.mostAtOnce()).isBetween(2, 4);
  }

  @Test
  void a_connection_lost_after_the_answer_costs_nothing() {
    server.once(At.DOT, new How.DropAfter());
    tray.put("letter");
    rooms.open("one");
    await().until(() -> tray.results().size() == 1);

    tray.put("other");

    await().until(() -> tray.results().size() == 2);
    assertThat(tray.results()).allMatch(Result.Accepted.class::isInstance);
    assertThat(server.arrived()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          RCPT, 550 5.1.1 no such person,   true
          RCPT, 553 5.1.3 bad syntax,       true
          RCPT, 550 no such person,         false
          RCPT, 552 5.2.2 mailbox is full,  false
          DOT,  550 5.7.1 looks like spam,  false
          MAIL, 550 5.1.8 we know you not,  false
          """)
  void only_what_is_said_of_the_recipient_makes_an_address_dead(At at, String reply, boolean dead) {
    server.once(at, reply);
    tray.put("letter");

    rooms.open("one");

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results().getFirst())
        .isInstanceOfSatisfying(
            Result.Refused.class, refused -> assertThat(refused.deadAddress()).isEqualTo(dead));
  }

  @Test
  void reports_are_asked_for_where_they_are_offered() {
    server.offer("DSN", "8BITMIME");
    tray.put("letter");

    rooms.open("one");

    await().until(() -> server.taken().size() == 1);
    assertThat(server.commands())
        .containsExactly(
            "MAIL FROM:<bounce+letter@conference.example> RET=HDRS ENVID=letter",
            "RCPT TO:<letter@example.org> NOTIFY=FAILURE,DELAY");
  }

  @Test
  void where_they_are_not_offered_the_sender_alone_says_where_to_report() {
    tray.put("letter");

    rooms.open("one");

    await().until(() -> server.taken().size() == 1);
    assertThat(server.commands())
        .containsExactly(
            "MAIL FROM:<bounce+letter@conference.example>", "RCPT TO:<letter@example.org>");
  }

  @Test
  void an_address_in_another_script_goes_as_it_is_where_it_can() {
    server.offer("8BITMIME", "SMTPUTF8");
    tray.put("letter", "дилноза@example.org");

    rooms.open("one");

    await().until(() -> server.taken().size() == 1);
    assertThat(server.commands())
        .containsExactly(
            "MAIL FROM:<bounce+letter@conference.example> SMTPUTF8",
            "RCPT TO:<дилноза@example.org>");
  }

  @Test
  void a_421_greeting_holds_the_clerks_back_and_no_letter_is_blamed() {
    server.once(At.GREETING, "421 busy");
    server.once(At.GREETING, "421 busy");
    tray.put("letter");

    rooms.open("one");

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results().getFirst()).isInstanceOf(Result.Accepted.class);
  }

  @Test
  void mail_flows_again_within_seconds_of_the_servers_return() throws IOException {
    server.goAway();
    tray.put("letter");
    rooms.open("one");
    await().during(Duration.ofSeconds(2)).until(() -> tray.results().isEmpty());

    server.comeBack();

    await().atMost(Duration.ofSeconds(6)).until(() -> server.taken().size() == 1);
  }

  @Test
  void an_address_in_another_script_needs_a_server_that_takes_it() {
    tray.put("letter", "дилноза@example.org");

    rooms.open("one");

    await().until(() -> tray.results().size() == 1);
    assertThat(tray.results().getFirst())
        .isInstanceOfSatisfying(
            Result.Refused.class, refused -> assertThat(refused.answer().code()).isEqualTo(553));
  }
}
