package org.darvoza.registration.applicant;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Represents;
import org.darvoza.contracts.Submission;
import org.springframework.web.util.UriComponentsBuilder;

/// Delegations are registered by one person, one after the other. The next form begins with what is
/// the same for all of them: whom they represent, where they work, which language they are written
/// to in. Nothing of the person is in its address.
final class NextPerson {

  private NextPerson() {}

  /// Empty where the public form takes no one else.
  static Optional<URI> formAfter(Submission submission, Conference conference, Instant now) {
    return Optional.of(submission.category())
        .filter(conference::opens)
        .filter(_ -> conference.takesRegistrations(now))
        .map(_ -> form(submission));
  }

  private static URI form(Submission submission) {
    var delegation = submission.delegation();
    boolean ofState = delegation.kind() == Represents.Kind.STATE;
    return UriComponentsBuilder.fromPath("/register")
        .queryParam("conference", "{conference}")
        .queryParam("category", submission.category())
        .queryParam("delegation.kind", delegation.kind())
        .queryParam(ofState ? "delegation.code" : "delegation.name", "{delegation}")
        .queryParam("position.organisation", "{organisation}")
        .queryParam("contact.language", submission.contact().language().code())
        .encode()
        .build()
        .expand(
            submission.conference(),
            Objects.requireNonNullElse(ofState ? delegation.code() : delegation.name(), ""),
            submission.position().organisation())
        .toUri();
  }
}
