package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.State;
import org.darvoza.contracts.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/// Which cases to show; null asks for nothing. `q` is the beginning of a reference.
record QueueFilter(
    @Nullable State state,
    @Nullable Lane lane,
    @Nullable Category category,
    @Nullable String delegation,
    @Nullable String claimedBy,
    @Nullable String q) {

  private static final String STAGE = "stage.is";

  /// An empty field of a form asks for nothing either.
  QueueFilter {
    delegation = given(delegation);
    claimedBy = given(claimedBy);
    q = given(q);
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /// The questions that together find these cases, each answered by one scan of one index.
  List<List<Criteria>> questions(Instant now) {
    if (state == null) {
      return List.of(narrowing(now));
    }
    return standing(state, now).stream()
        .map(standing -> Stream.concat(Stream.of(standing), narrowing(now).stream()).toList())
        .toList();
  }

  private List<Criteria> narrowing(Instant now) {
    var all = new ArrayList<Criteria>();
    if (lane != null) {
      all.add(Criteria.where("lane").is(lane));
    }
    if (category != null) {
      all.add(Criteria.where("category").is(category));
    }
    if (delegation != null) {
      all.add(of(delegation));
    }
    if (claimedBy != null) {
      all.add(heldNow(now).and("stage.officer").is(claimedBy));
    }
    if (q != null) {
      var start = q.toUpperCase(Locale.ROOT);
      all.add(Criteria.where("reference").regex("^" + Pattern.quote(start)));
    }
    return all;
  }

  private static Criteria of(String codeOrName) {
    return new Criteria()
        .orOperator(
            Criteria.where("delegation.code").is(codeOrName.toUpperCase(Locale.ROOT)),
            Criteria.where("delegation.name").is(codeOrName));
  }

  /// The stages that a state means: in the queue is also whose lease has run out.
  static List<Criteria> standing(State state, Instant now) {
    var stands = stage(state, now);
    return state == State.QUEUED ? List.of(stands, lapsed(now)) : List.of(stands);
  }

  static Criteria lapsed(Instant now) {
    return Criteria.where(STAGE).is("Claimed").and("stage.until").lte(now);
  }

  private static Criteria stage(State state, Instant now) {
    return switch (state) {
      case QUEUED -> Criteria.where(STAGE).is("Queued");
      case CLAIMED -> heldNow(now);
      case RECEIVED -> Criteria.where(STAGE).is("Received");
      case AUTO_CHECKED -> Criteria.where(STAGE).is("AutoChecked");
      case SECOND_REVIEW -> Criteria.where(STAGE).is("SecondReview");
      case WAITING_APPLICANT -> Criteria.where(STAGE).is("WaitingApplicant");
      case WAITING_AGENCY -> Criteria.where(STAGE).is("WaitingAgency");
      case ON_HOLD -> Criteria.where(STAGE).is("OnHold");
      case CLEARED -> Criteria.where(STAGE).is("Cleared");
      case CLEARED_WITH_CONDITIONS -> Criteria.where(STAGE).is("ClearedWithConditions");
      case REFUSED -> Criteria.where(STAGE).is("Refused");
      case SUSPENDED -> Criteria.where(STAGE).is("Suspended");
      case REINSTATE_PROPOSED -> Criteria.where(STAGE).is("ReinstateProposed");
      case REVOKE_PROPOSED -> Criteria.where(STAGE).is("RevokeProposed");
      case REVOKED -> Criteria.where(STAGE).is("Revoked");
      case APPEALED -> Criteria.where(STAGE).is("Appealed");
      case UPHELD -> Criteria.where(STAGE).is("Upheld");
      case LAPSED -> Criteria.where(STAGE).is("Lapsed");
      case CLOSED -> Criteria.where(STAGE).is("Closed");
    };
  }

  private static Criteria heldNow(Instant now) {
    return Criteria.where(STAGE).is("Claimed").and("stage.until").gt(now);
  }
}
