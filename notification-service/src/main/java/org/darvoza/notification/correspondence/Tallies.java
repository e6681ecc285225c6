package org.darvoza.notification.correspondence;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.DelegationId;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.notification.standing.Standing;
import org.darvoza.notification.standing.Standings;
import org.darvoza.notification.writing.Tally;
import org.springframework.stereotype.Component;

/// Counts how the registrations of a delegation stand.
@Component
public final class Tallies {

  private final Correspondents correspondents;
  private final Standings standings;

  Tallies(Correspondents correspondents, Standings standings) {
    this.correspondents = correspondents;
    this.standings = standings;
  }

  public Tally of(Conference conference, DelegationId delegation) {
    var people = correspondents.of(conference.code(), delegation);
    var changed = standings.of(people.stream().map(Correspondent::registration).toList());
    var states = new EnumMap<Standing.State, Integer>(Standing.State.class);
    var missing = new EnumMap<DocumentKind, Integer>(DocumentKind.class);
    var answers = new ArrayList<Instant>();
    for (var person : people) {
      var id = person.registration();
      var standing = changed.getOrDefault(id, Standing.atFirst(id));
      var _ = states.merge(standing.state(), 1, Integer::sum);
      var answerBy = standing.answerBy();
      if (answerBy != null) {
        var _ = answers.add(answerBy);
      }
      if (standing.undecided()) {
        for (var kind : Standings.missing(conference, person.category(), standing)) {
          var _ = missing.merge(kind, 1, Integer::sum);
        }
      }
    }
    var first = answers.stream().min(Comparator.naturalOrder()).orElse(null);
    return new Tally(conference.code(), delegation, states, missing, answers.size(), first);
  }
}
