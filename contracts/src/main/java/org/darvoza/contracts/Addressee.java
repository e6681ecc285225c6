package org.darvoza.contracts;

/// What the letters need of a person: the address, the language, the form of address, and the key
/// to the status page. No document, no birth.
public record Addressee(
    String email,
    Language language,
    String courtesyTitle,
    String familyName,
    String givenNames,
    String delegation,
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
        statusKey);
  }

  /// The same person at another address.
  public Addressee at(String address) {
    return new Addressee(
        address, language, courtesyTitle, familyName, givenNames, delegation, statusKey);
  }

  @Override
  public String toString() {
    return "Addressee[…]";
  }
}
