package org.darvoza.accreditation.live;

import module java.base;

import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Represents;
import org.jspecify.annotations.Nullable;

/// A case as it is after a change, as far as the change stream reads it: no dossier, no notes.
record CaseChange(
    String id, long version, Category category, Represents delegation, Lane lane, Stage stage) {

  /// What the pages are told.
  record Told(String id, Enum<?> state, Lane lane, @Nullable String claimedBy, long version) {}

  Told told(Instant now) {
    var holder = stage.claimAt(now).map(Stage.Claimed::officer).orElse(null);
    return new Told(id, stage.stateAt(now), lane, holder, version);
  }

  boolean concerns(Scope scope) {
    return scope.covers(category, delegation.code());
  }
}
