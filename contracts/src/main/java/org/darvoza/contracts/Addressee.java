package org.darvoza.contracts;

import org.jspecify.annotations.Nullable;

/// What the letters need of a person: the address, the language, the form of address, and the key
/// to the status page. No document, no birth. `delegationId`: null where the delegation has none.
public record Addressee(
    String email,
    Language language,
    String courtesyTitle,
    String familyName,
    String givenNames,
    String delegation,
    @Nullable DelegationId delegationId,
    String statusKey) {

  public static Addressee of(Submission submission, String statusKey) {
    var person = submission.person();
    return new Addressee(
        submission.contact().email(),
        submission.contact().language(),
        person.courtesyTitle(),
        person.familyName(),
        person.givenNames(),
        submission.delegation().name(),
        submission.delegation().id().orElse(null),
        statusKey);
  }

  /// The same person at another address.
  public Addressee at(String address) {
    return new Addressee(
        address,
        language,
        courtesyTitle,
        familyName,
        givenNames,
        delegation,
        delegationId,
        statusKey);
  }

  @Override
  public String toString() {
    return "Addressee[…]";
  }
}
