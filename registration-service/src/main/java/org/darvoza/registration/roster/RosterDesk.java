package org.darvoza.registration.roster;

import module java.base;

import org.darvoza.registration.papers.Papers;
import org.darvoza.registration.register.Registration;
import org.darvoza.registration.register.Registrations;
import org.springframework.stereotype.Component;

/// Reads the list.
@Component
final class RosterDesk {

  private final Registrations registrations;
  private final Papers papers;

  RosterDesk(Registrations registrations, Papers papers) {
    this.registrations = registrations;
    this.papers = papers;
  }

  Roster list(RosterQuery query) {
    var found = registrations.newestFirst(query.criteria(), query.size() + 1);
    var page = found.subList(0, Math.min(found.size(), query.size()));
    var folders = papers.foldersOf(page.stream().map(Registration::registrationId).toList());
    var lines =
        page.stream()
            .map(
                registration ->
                    Roster.Line.of(
                        registration,
                        folders.open(registration.registrationId(), registration.submission())))
            .toList();
    var next = found.size() > page.size() ? Cursor.of(page.getLast()).text() : null;
    return new Roster(lines, next);
  }
}
