package org.darvoza.accreditation.rescreening;

import org.darvoza.accreditation.rescreening.Rescreening.Phase;

/// What the ledger learns of a re-screening. `lists`: the lists by which people are screened.
sealed interface RescreeningFact {

  record RescreeningStarted(String lists, int people) implements RescreeningFact {}

  /// Another instance goes on with it.
  record RescreeningTaken(String holder) implements RescreeningFact {}

  record PeopleRescreened(Phase phase, int people, int newHits, int failed)
      implements RescreeningFact {}

  record PhaseEnded(Phase phase) implements RescreeningFact {}

  record RescreeningFinished(String lists, int people, int newHits, int failed)
      implements RescreeningFact {}
}
