package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.list.ListedPerson;

/// All listed people, made ready to be searched. Immutable: a new version of a list is a new index,
/// swapped in whole. Any number of threads may search at once.
///
/// A search gathers by cheap keys the few names that may be meant, looks closely at those, and adds
/// what birth, nationality and documents say.
public final class ListIndex {

  public static final ListIndex EMPTY = of(List.of(), Thresholds.STANDARD);

  private final Thresholds thresholds;
  private final List<ListedPerson> people;
  private final NameIndex names;
  private final DocumentIndex documents;

  private ListIndex(List<ListedPerson> people, NameIndex names, Thresholds thresholds) {
    this.people = people;
    this.thresholds = thresholds;
    this.names = names;
    this.documents = new DocumentIndex(people);
  }

  public static ListIndex of(Collection<ListedPerson> people, Thresholds thresholds) {
    var all = List.copyOf(people);
    var read = ReadName.of(all);
    return new ListIndex(all, new NameIndex(read, Weights.of(read)), thresholds);
  }

  public int size() {
    return people.size();
  }

  /// Who of the listed it may be, best first, at most `limit`. Each person comes once, by the
  /// listed name that fits best; nobody below the threshold of [Band#POSSIBLE] comes at all.
  public List<Match> search(Sought sought, int limit) {
    var found = new HashMap<Integer, Found>();
    for (var name : sought.names()) {
      byName(sought, new SoughtName(name, names), found);
    }
    var number = sought.documentNumber();
    if (number != null) {
      documents.holders(number).forEach(person -> byDocument(number, person, found));
    }
    return found.values().stream()
        .filter(match -> match.score() >= thresholds.possible())
        .sorted(Comparator.comparingDouble(Found::score).reversed())
        .limit(limit)
        .map(this::match)
        .toList();
  }

  /// How likely the sought one is this other person, by the same rules; empty below the threshold
  /// of [Band#POSSIBLE]. What names are common, the lists of this index say.
  public Optional<Match> compare(Sought sought, ListedPerson other) {
    var one = List.of(other);
    var index = new NameIndex(ReadName.of(one), names.weights());
    return new ListIndex(one, index, thresholds).search(sought, 1).stream().findFirst();
  }

  private record Found(int person, String name, Explanation explanation) {
    double score() {
      return explanation.score();
    }
  }

  private void byName(Sought sought, SoughtName name, Map<Integer, Found> found) {
    float least = (float) (thresholds.possible() - Circumstances.MOST);
    for (int candidate : Candidates.of(name, names, least)) {
      var listed = names.name(candidate);
      var score = new NameScore(name, listed, names);
      if (score.value() >= least) {
        keep(judged(sought, listed, score), found);
      }
    }
  }

  private Found judged(Sought sought, NameIndex.Name listed, NameScore score) {
    var explanation = new Explanation();
    score.explain(explanation);
    Circumstances.of(sought, people.get(listed.person()), listed.listed(), score)
        .forEach(explanation::add);
    explanation.bound();
    return new Found(listed.person(), listed.listed().text(), explanation);
  }

  private static void keep(Found one, Map<Integer, Found> found) {
    var _ = found.merge(one.person(), one, (had, has) -> had.score() >= has.score() ? had : has);
  }

  private void byDocument(String number, int person, Map<Integer, Found> found) {
    var known =
        found.computeIfAbsent(
            person, _ -> new Found(person, people.get(person).name(), new Explanation()));
    Circumstances.sameDocument(number, known.explanation());
  }

  private Match match(Found found) {
    var person = people.get(found.person());
    return new Match(
        person.source(),
        person.entryId(),
        found.name(),
        found.score(),
        found.score() >= thresholds.strong() ? Band.STRONG : Band.POSSIBLE,
        found.explanation().lines());
  }
}
