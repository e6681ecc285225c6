package org.darvoza.registration.register;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.Grounds;
import org.jspecify.annotations.Nullable;

/// What an applicant said after the submission. An answer or an appeal is read by the officers;
/// here it is kept for the person alone. `addressConfirmedAt`: when somebody who reads the letters
/// said that they arrive; null while nobody has.
public record Said(
    List<Locked<Answers>> answers,
    List<Locked<Grounds>> appeals,
    @Nullable Instant addressConfirmedAt) {

  static final Said NOTHING = new Said(List.of(), List.of(), null);

  Said and(Locked<Answers> more) {
    return new Said(
        Stream.concat(answers.stream(), Stream.of(more)).toList(), appeals, addressConfirmedAt);
  }

  Said appealing(Locked<Grounds> more) {
    return new Said(
        answers, Stream.concat(appeals.stream(), Stream.of(more)).toList(), addressConfirmedAt);
  }

  Said addressConfirmed(Instant at) {
    return new Said(answers, appeals, at);
  }
}
