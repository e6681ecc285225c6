package org.darvoza.onebox.bench;

import module java.base;

import org.darvoza.onebox.demo.MadeUpPeople;
import tools.jackson.databind.json.JsonMapper;

/// Distinct submissions, written down before the clock runs: to make one up costs more than to send
/// it.
final class Crowd {

  private final List<byte[]> submissions;

  private Crowd(List<byte[]> submissions) {
    this.submissions = submissions;
  }

  static Crowd of(int people, Random random) {
    var made = new MadeUpPeople(random);
    return new Crowd(
        Stream.generate(made::submission)
            .limit(people)
            .map(JsonMapper.shared()::writeValueAsBytes)
            .toList());
  }

  int size() {
    return submissions.size();
  }

  byte[] submission(int number) {
    return submissions.get(number);
  }
}
