package org.darvoza.registration.register;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.Grounds;
import org.darvoza.registration.papers.Amendment;
import org.darvoza.registration.papers.Document;
import org.darvoza.registration.papers.HandedIn;
import org.jspecify.annotations.Nullable;

/// What an applicant said and handed in after the submission. An answer or an appeal is read by the
/// officers; here it is kept for the person alone. `addressConfirmedAt`: when somebody who reads
/// the letters said that they arrive; null while nobody has. `handedIn`: null in records from
/// before there were documents. `identityAmendedAt`: since when the person is as the submission
/// says; null where that is so from the beginning. `addressChangedAt`: since when letters are to go
/// elsewhere than at first; null where they are not.
public record Said(
    List<Locked<Answers>> answers,
    List<Locked<Grounds>> appeals,
    @Nullable Instant addressConfirmedAt,
    @Nullable HandedIn handedIn,
    @Nullable Instant identityAmendedAt,
    @Nullable Instant addressChangedAt) {

  static final Said NOTHING = new Said(List.of(), List.of(), null, null, null, null);

  Said and(Locked<Answers> more) {
    var all = Stream.concat(answers.stream(), Stream.of(more)).toList();
    return new Said(
        all, appeals, addressConfirmedAt, handedIn, identityAmendedAt, addressChangedAt);
  }

  Said appealing(Locked<Grounds> more) {
    var all = Stream.concat(appeals.stream(), Stream.of(more)).toList();
    return new Said(
        answers, all, addressConfirmedAt, handedIn, identityAmendedAt, addressChangedAt);
  }

  Said addressConfirmed(Instant at) {
    return new Said(answers, appeals, at, handedIn, identityAmendedAt, addressChangedAt);
  }

  Said handing(DocumentKind kind, Document document) {
    var all = documents().and(kind, document);
    return new Said(answers, appeals, addressConfirmedAt, all, identityAmendedAt, addressChangedAt);
  }

  /// Nobody has said yet that letters arrive at another address.
  Said amended(Amendment amendment, Instant at) {
    return new Said(
        answers,
        appeals,
        amendment.newAddress() ? null : addressConfirmedAt,
        handedIn,
        amendment.touches(FieldClass.IDENTITY) ? at : identityAmendedAt,
        amendment.newAddress() ? at : addressChangedAt);
  }

  HandedIn documents() {
    return Objects.requireNonNullElse(handedIn, HandedIn.NOTHING);
  }
}
