package org.darvoza.contracts;

import module java.base;

/// What an applicant answers to the officers' questions, one text for each item asked.
public record Answers(List<Answer> answers) {

  public record Answer(InformationItem item, String text) {
    @Override
    public String toString() {
      return "Answer[" + item + "]";
    }
  }

  public Answers {
    answers = List.copyOf(answers);
  }
}
