package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.match.Alignment.Link;
import org.darvoza.screening.name.Likeness;
import org.darvoza.screening.name.Reading.How;
import org.darvoza.screening.name.Word;

/// What two names have in common, between 0 and 1: the weight of the words that go together, each
/// by its likeness, in all the weight there is. A listed word that is not said costs little,
/// because people leave names out; a said word that is not listed costs nearly all of its weight.
final class NameScore {

  static final float LEFT_OF_SOUGHT = 0.85f;
  static final float LEFT_OF_LISTED = 0.38f;

  private final SoughtName sought;
  private final NameIndex.Name name;
  private final NameIndex index;
  private final Alignment alignment;
  private float together;
  private float alike;
  private float left;

  NameScore(SoughtName sought, NameIndex.Name name, NameIndex index) {
    this.sought = sought;
    this.name = name;
    this.index = index;
    this.alignment = new Alignment(sought, name, index);
    for (var link : alignment.links()) {
      together += link.weight();
      alike += link.weight() * link.alike();
    }
    for (int i = 0; i < sought.size(); i++) {
      left += alignment.leftOfSought(i) ? LEFT_OF_SOUGHT * sought.weight(i) : 0;
    }
    for (int j = 0; j < name.words().length; j++) {
      left += alignment.leftOfListed(j) ? LEFT_OF_LISTED * index.weight(name.words()[j]) : 0;
    }
  }

  double value() {
    return together == 0 ? 0 : alike / (together + left);
  }

  /// The weight of what goes together: how much it takes to be called the same by chance.
  double together() {
    return together;
  }

  boolean oneWord() {
    return alignment.links().size() == 1 && !alignment.links().getFirst().bothSought();
  }

  /// Line by line, in the order of the sought name; the points add up to [#value].
  void explain(Explanation explanation) {
    alignment.links().stream()
        .sorted(Comparator.comparingInt(Link::sought))
        .forEach(link -> explain(link, explanation));
    double each = alike / together / (together + left);
    for (int i = 0; i < sought.size(); i++) {
      if (alignment.leftOfSought(i)) {
        explanation.add(
            Rule.NOT_LISTED,
            sought.word(i).shown(),
            null,
            -each * LEFT_OF_SOUGHT * sought.weight(i));
      }
    }
    for (int j = 0; j < name.words().length; j++) {
      if (alignment.leftOfListed(j)) {
        int word = name.words()[j];
        explanation.add(
            Rule.NOT_SAID, null, shown(word), -each * LEFT_OF_LISTED * index.weight(word));
      }
    }
  }

  private void explain(Link link, Explanation explanation) {
    var said = sought.word(link.sought());
    var listed = index.words().word(name.words()[link.listed()]);
    var saidText =
        link.bothSought()
            ? said.shown() + " " + sought.word(link.sought() + 1).shown()
            : said.shown();
    var listedText =
        link.bothListed()
            ? listed.shown() + " " + shown(name.words()[link.listed() + 1])
            : listed.shown();
    explanation.add(
        rule(link, said, listed), saidText, listedText, link.weight() * link.alike() / together);
  }

  private String shown(int word) {
    return index.words().word(word).shown();
  }

  private static Rule rule(Link link, Word said, Word listed) {
    if (link.bothSought() || link.bothListed()) {
      return Rule.WRITTEN_IN_TWO;
    }
    if (said.initial() || listed.initial()) {
      return Rule.INITIAL;
    }
    var best = new Likeness(Likeness.LEAST).best(said, listed);
    var how = best.one() == How.AS_WRITTEN ? best.other() : best.one();
    if (how != How.AS_WRITTEN) {
      return Rule.valueOf(how.name());
    }
    if (said.vowelless() != listed.vowelless()) {
      return Rule.ACROSS_SCRIPTS;
    }
    if (link.alike() == 1) {
      return said.shown().equals(listed.shown()) ? Rule.SAME_WORD : Rule.SAME_SOUND;
    }
    return link.alike() >= 0.8f ? Rule.LIKE_SOUND : Rule.DISTANT_SOUND;
  }
}
