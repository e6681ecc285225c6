package org.darvoza.notification.requests;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.backbone.ledger.Outcome;
import org.darvoza.contracts.InformationItem;
import org.darvoza.notification.requests.Request.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {

  private static final Instant ASKED = Instant.parse("2022-09-01T08:00:00Z");

  /// All reminders of a request with so much time, in hours before its deadline.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          P30D,    168 72 24
          P7DT13H, 168 72 24
          P7D,     72 24
          P5D,     72 24
          P3DT11H, 24
          P2D,     24
          PT30H,   ''
          PT12H,   ''
          """)
  void a_person_is_reminded_seven_three_and_one_days_before(Duration time, String hours) {
    var request = asked(time);
    var reminders = new StringJoiner(" ");

    while (request.remindAt() != null) {
      var at = request.remindAt();
      reminders.add(Long.toString(Duration.between(at, request.deadline()).toHours()));
      request = request.reminded(at).orThrow();
    }

    assertThat(reminders).hasToString(hours);
  }

  /// Days before a common deadline.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          P8D,    ''
          P7D,    P7D
          P5D,    P7D
          P3D,    P3D
          PT23H,  P1D
          PT0S,   ''
          -P1D,   ''
          """)
  void of_a_common_deadline_the_last_moment_that_has_come_counts(Duration before, String due) {
    var deadline = ASKED.plus(Duration.ofDays(30));

    assertThat(ReminderTimes.due(deadline, deadline.minus(before)))
        .isEqualTo(
            due.isEmpty() ? Optional.empty() : Optional.of(deadline.minus(Duration.parse(due))));
  }

  @Test
  void of_several_reminders_missed_only_one_is_made_up_for() {
    var late = ASKED.plus(Duration.ofDays(28)); // the service was down for long

    var next = asked(Duration.ofDays(30)).reminded(late).orThrow();

    assertThat(next.remindAt()).isEqualTo(ASKED.plus(Duration.ofDays(29)));
  }

  @Test
  void what_is_answered_is_not_recalled() {
    var ended = asked(Duration.ofDays(30)).ended().orThrow();

    assertThat(ended.remindAt()).isNull();
    assertThat(ended.ended()).isInstanceOf(Outcome.Refused.class);
    assertThat(ended.reminded(ASKED.plus(Duration.ofDays(29)))).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void a_reminder_is_not_given_before_its_time_nor_twice() {
    var request = asked(Duration.ofDays(30));
    var due = ASKED.plus(Duration.ofDays(23));

    assertThat(request.reminded(due.minusMillis(1))).isInstanceOf(Outcome.Refused.class);
    assertThat(request.reminded(due).orThrow().reminded(due)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void a_new_request_takes_the_place_of_the_old_and_the_same_is_known() {
    var first = asked(Duration.ofDays(30));
    var asked = new Asked(List.of(), ASKED.plus(Duration.ofDays(40)));

    var second = Request.asked(Optional.of(first), "request-id", "second", asked, ASKED).orThrow();

    assertThat(second.version()).isEqualTo(2);
    assertThat(second.deadline()).isEqualTo(asked.deadline());
    assertThat(Request.asked(Optional.of(second), "request-id", "second", asked, ASKED))
        .isInstanceOf(Outcome.Refused.class);
  }

  private static Request asked(Duration time) {
    var asked = new Asked(List.of(InformationItem.PHOTO), ASKED.plus(time));
    return Request.asked(Optional.empty(), "request-id", "first", asked, ASKED).orThrow();
  }
}
