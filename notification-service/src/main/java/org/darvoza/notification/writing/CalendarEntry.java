package org.darvoza.notification.writing;

import module java.base;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Language;
import org.darvoza.notification.writing.Wording.Words;

/// The days of the conference for the reader's calendar (RFC 5545): the same entry however often it
/// is sent. Calendars are shared, so it names nobody and opens nothing: the reference is all.
final class CalendarEntry {

  static final String TYPE = "text/calendar; charset=UTF-8; method=PUBLISH";
  static final String FILE = "conference.ics";

  private CalendarEntry() {}

  static boolean belongsTo(Occasion occasion) {
    return switch (occasion.kind()) {
      case ACCREDITATION_GRANTED, APPEAL_GRANTED -> true;
      case REGISTRATION_RECEIVED, INFORMATION_NEEDED, INFORMATION_REMINDER -> false;
      case DOCUMENTS_REMINDER, DELEGATION_DIGEST -> false;
      case INFORMATION_RECEIVED, REGISTRATION_LAPSED, ACCREDITATION_NOT_GRANTED -> false;
      case WITHDRAWAL_CONFIRMED, ACCREDITATION_SUSPENDED, ACCREDITATION_REVOKED -> false;
      case ACCREDITATION_REINSTATED, APPEAL_RECEIVED, APPEAL_NOT_GRANTED, STATUS_LINK -> false;
      case CHANGE_EXAMINED_ANEW, CHANGE_TO_BE_APPROVED, CHANGE_NOTED -> false;
      case ACCREDITATION_VOID, ADDRESS_CHANGED, ADDRESS_TO_CONFIRM -> false;
    };
  }

  static byte[] of(Occasion occasion, Words words) throws IOException {
    var conference = words.conference();
    var days = new VEvent(conference.firstDay(), conference.lastDay().plusDays(1), words.sender());
    days.replace(new DtStamp(occasion.date()));
    days.add(new Uid(occasion.reference() + "@" + conference.code()));
    days.add(organizer(conference, words.language()));
    days.add(new Location(conference.venue(words.language())));
    days.add(new Description(words.voice().say("letter.reference") + ": " + occasion.reference()));
    var calendar =
        new Calendar()
            .withProdId("-//Darvoza//Letters//EN")
            .withDefaults()
            .withProperty(ImmutableMethod.PUBLISH)
            .withComponent(days)
            .getFluentTarget();
    var bytes = new ByteArrayOutputStream();
    new CalendarOutputter(false).output(calendar, bytes);
    return bytes.toByteArray();
  }

  private static Organizer organizer(Conference conference, Language reader) {
    var organizer = new Organizer(URI.create("mailto:" + conference.contactEmail()));
    organizer.add(new Cn(conference.organiser(reader)));
    return organizer;
  }
}
