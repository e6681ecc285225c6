package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.notification.wording.Voice;
import org.darvoza.notification.writing.Wording.Row;

/// A delegation's numbers, line by line: what there is, what is missing, and until when.
record TallyRows(Tally tally, Conference conference, Voice voice) {

  Stream<Row> rows() {
    return Stream.of(counts(), missing(), deadlines()).flatMap(rows -> rows);
  }

  private Stream<Row> counts() {
    var states = new TreeMap<>(tally.states()).entrySet().stream();
    return Stream.concat(
        Stream.of(row(voice.say("letter.tally.total"), tally.total())),
        states.map(one -> row(voice.say("status." + one.getKey()), one.getValue())));
  }

  private Stream<Row> missing() {
    var documents = new TreeMap<>(tally.missing()).entrySet().stream();
    var answers =
        tally.answersAwaited() == 0
            ? Stream.<Row>empty()
            : Stream.of(row(voice.say("letter.tally.awaited"), tally.answersAwaited()));
    return Stream.concat(documents.map(one -> row(lacking(one.getKey()), one.getValue())), answers);
  }

  private String lacking(DocumentKind kind) {
    return voice.say("letter.tally.missing", voice.say("document." + kind.code()));
  }

  private Stream<Row> deadlines() {
    var answers =
        Optional.ofNullable(tally.firstAnswerBy()).stream()
            .map(by -> new Row(voice.say("letter.tally.answerBy"), moment(by)));
    var documents =
        conference.documentsDeadline().filter(_ -> !tally.missing().isEmpty()).stream()
            .map(by -> new Row(voice.say("letter.DOCUMENTS_REMINDER.time"), moment(by)));
    var registrations =
        Optional.ofNullable(conference.registerUntil()).stream()
            .map(last -> new Row(voice.say("letter.tally.registerUntil"), voice.day(last)));
    return Stream.of(answers, documents, registrations).flatMap(rows -> rows);
  }

  private static Row row(String label, int number) {
    return new Row(label, Integer.toString(number));
  }

  private String moment(Instant time) {
    return voice.moment(time.atZone(conference.timeZone()));
  }
}
