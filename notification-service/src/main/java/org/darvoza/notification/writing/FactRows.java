package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.notification.wording.OneLine;
import org.darvoza.notification.wording.Voice;
import org.darvoza.notification.writing.Wording.Row;

/// What stands below a letter's text, line by line: the time it speaks of, the reference, whom and
/// which conference it is about.
record FactRows(Occasion occasion, Conference conference, Voice voice) {

  List<Row> rows() {
    var rows = new ArrayList<Row>();
    time()
        .map(time -> new Row(voice.say("letter." + occasion.kind() + ".time"), clock(time)))
        .ifPresent(rows::add);
    rows.add(row("reference", occasion.reference()));
    var tally = occasion.notice().tally();
    if (tally != null) {
      rows.add(row("delegation", occasion.addressee().delegation()));
      new TallyRows(tally, conference, voice).rows().forEach(rows::add);
    } else if (!occasion.toStranger()) {
      rows.add(row("category", voice.say("category." + occasion.category())));
      rows.add(row("delegation", OneLine.isolated(occasion.addressee().delegation())));
    }
    rows.addAll(
        List.of(
            row("conference", conference.name(voice.language())),
            row("dates", dates()),
            row("venue", conference.venue(voice.language())),
            row("organiser", conference.organiser(voice.language()))));
    return rows;
  }

  private Row row(String label, String value) {
    return new Row(voice.say("letter." + label), value);
  }

  /// The moment a letter speaks of. Of a decision that can be appealed: until when.
  private Optional<Instant> time() {
    var time = Optional.ofNullable(occasion.notice().time());
    return switch (occasion.kind()) {
      case INFORMATION_NEEDED, INFORMATION_REMINDER -> time;
      case REGISTRATION_RECEIVED, DOCUMENTS_REMINDER -> time;
      case ACCREDITATION_SUSPENDED, ACCREDITATION_REINSTATED -> time;
      case ACCREDITATION_NOT_GRANTED, ACCREDITATION_REVOKED ->
          time.map(decided -> decided.plus(conference.appealTime()));
      case INFORMATION_RECEIVED, REGISTRATION_LAPSED, DELEGATION_DIGEST -> Optional.empty();
      case ACCREDITATION_GRANTED, WITHDRAWAL_CONFIRMED -> Optional.empty();
      case APPEAL_RECEIVED, APPEAL_GRANTED, APPEAL_NOT_GRANTED -> Optional.empty();
      case STATUS_LINK -> Optional.empty();
      case CHANGE_EXAMINED_ANEW, CHANGE_TO_BE_APPROVED, CHANGE_NOTED -> Optional.empty();
      case ACCREDITATION_VOID, ADDRESS_CHANGED, ADDRESS_TO_CONFIRM -> Optional.empty();
    };
  }

  /// As the clocks of the conference show it.
  private String clock(Instant time) {
    return voice.moment(time.atZone(conference.timeZone()));
  }

  /// 18–19 October 2022; both dates in full where they lie in different months.
  private String dates() {
    var first = conference.firstDay();
    var last = voice.day(conference.lastDay());
    if (!YearMonth.from(first).equals(YearMonth.from(conference.lastDay()))) {
      return voice.day(first) + " – " + last;
    }
    var day = Integer.toString(conference.lastDay().getDayOfMonth());
    return last.replaceFirst("\\b" + day + "\\b", first.getDayOfMonth() + "–" + day);
  }
}
