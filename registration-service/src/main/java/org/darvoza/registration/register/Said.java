package org.darvoza.registration.register;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.Grounds;
import org.darvoza.registration.papers.Document;
import org.darvoza.registration.papers.HandedIn;
import org.jspecify.annotations.Nullable;

/// What an applicant said and handed in after the submission. An answer or an appeal is read by the
/// officers; here it is kept for the person alone. `addressConfirmedAt`: when somebody who reads
/// the letters said that they arrive; null while nobody has. `handedIn`: null in records from
/// before there were documents.
public record Said(
    List<Locked<Answers>> answers,
    List<Locked<Grounds>> appeals,
    @Nullable Instant addressConfirmedAt,
    @Nullable HandedIn handedIn) {

  static final Said NOTHING = new Said(List.of(), List.of(), null, null);

  Said and(Locked<Answers> more) {
    var all = Stream.concat(answers.stream(), Stream.of(more)).toList();
    return new Said(all, appeals, addressConfirmedAt, handedIn);
  }

  Said appealing(Locked<Grounds> more) {
    var all = Stream.concat(appeals.stream(), Stream.of(more)).toList();
    return new Said(answers, all, addressConfirmedAt, handedIn);
  }

  Said addressConfirmed(Instant at) {
    return new Said(answers, appeals, at, handedIn);
  }

  Said handing(DocumentKind kind, Document document) {
    return new Said(answers, appeals, addressConfirmedAt, documents().and(kind, document));
  }

  HandedIn documents() {
    return Objects.requireNonNullElse(handedIn, HandedIn.NOTHING);
  }
}
