package org.darvoza.registration.applicant;

import module java.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.InformationItem;

/// What an applicant answers, as the API takes it.
record InformationReply(@NotEmpty @Size(max = 12) List<@NotNull @Valid Reply> answers) {

  record Reply(@NotNull InformationItem item, @Prose String text) {}

  /// Of two answers to one question the later one counts.
  Answers toAnswers() {
    var byItem = new EnumMap<InformationItem, String>(InformationItem.class);
    answers.forEach(answer -> byItem.put(answer.item(), answer.text().strip()));
    return new Answers(
        byItem.entrySet().stream()
            .map(answer -> new Answers.Answer(answer.getKey(), answer.getValue()))
            .toList());
  }

  @Override
  public String toString() {
    return "InformationReply[…]";
  }
}
