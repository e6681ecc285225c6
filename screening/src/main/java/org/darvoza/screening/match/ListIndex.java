package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.list.ListedName;
import org.darvoza.screening.list.ListedPerson;
import org.darvoza.screening.name.Keys;
import org.darvoza.screening.name.Likeness;
import org.darvoza.screening.name.NameReader;
import org.darvoza.screening.name.Word;

/// prototype
public final class ListIndex {

  public static final ListIndex EMPTY = of(List.of(), Thresholds.STANDARD);

  private final Thresholds thresholds;
  private final List<ListedPerson> people;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Vocabulary joined = new Vocabulary();
  private final List<int[]> names = new ArrayList<>();
  private final List<int[]> pairs = new ArrayList<>();
  private final IntList owner = new IntList();
  private final List<ListedName> texts = new ArrayList<>();
  private final List<IntList> postings = new ArrayList<>();
  private final List<IntList> pairPostings = new ArrayList<>();
  private final Map<String, Integer> skeletons = new HashMap<>();
  private float[] weight = {};
  private float[] total = {};
  private final Map<String, IntList> documents = new HashMap<>();

  private ListIndex(List<ListedPerson> people, Thresholds thresholds) {
    this.people = people;
    this.thresholds = thresholds;
    for (int p = 0; p < people.size(); p++) {
      for (var name : people.get(p).names()) {
        add(p, name);
      }
      for (var document : people.get(p).documents()) {
        documents.computeIfAbsent(plain(document.number()), _ -> new IntList()).add(p);
      }
    }
    weigh();
  }

  static String plain(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  private void add(int person, ListedName name) {
    var words = NameReader.words(name.text());
    if (words.isEmpty()) return;
    int id = names.size();
    var ids = new int[words.size()];
    var skels = new HashSet<String>();
    for (int i = 0; i < ids.length; i++) {
      ids[i] = vocabulary.add(words.get(i));
      while (postings.size() < vocabulary.size()) postings.add(new IntList());
      postings.get(ids[i]).add(id);
      skels.add(bones(words.get(i)));
    }
    skels.forEach(s -> skeletons.merge(s, 1, Integer::sum));
    var ps = new int[Math.max(0, ids.length - 1)];
    for (int i = 0; i + 1 < ids.length; i++) {
      ps[i] = joined.add(words.get(i).joinedWith(words.get(i + 1)));
      while (pairPostings.size() < joined.size()) pairPostings.add(new IntList());
      pairPostings.get(ps[i]).add(id);
    }
    names.add(ids);
    pairs.add(ps);
    owner.add(person);
    texts.add(name);
  }

  static String bones(Word w) {
    var s = Keys.skeleton(w.sounds());
    return s.length() >= 3 ? s : "." + w.sounds().replace('e', 'i').replace('o', 'u');
  }

  float weightOf(Word w) {
    return switch (w.kind()) {
      case TITLE -> P.title;
      case INITIAL -> P.initial;
      case NAME -> {
        int df = skeletons.getOrDefault(bones(w), 0);
        double idf = Math.log((names.size() + 1.0) / (1 + df)) / Math.log(names.size() + 1.0);
        yield (float) (P.minWeight + (1 - P.minWeight) * idf);
      }
    };
  }

  private void weigh() {
    weight = new float[vocabulary.size()];
    for (int i = 0; i < weight.length; i++) weight[i] = weightOf(vocabulary.word(i));
    total = new float[names.size()];
    for (int i = 0; i < total.length; i++) for (int w : names.get(i)) total[i] += weight[w];
  }

  public static ListIndex of(Collection<ListedPerson> people, Thresholds thresholds) {
    return new ListIndex(List.copyOf(people), thresholds);
  }

  public int size() {
    return people.size();
  }

  /// tunables
  public static final class P {
    public static float title = 0.12f, initial = 0.3f, minWeight = 0.25f;
    public static float leftSought = 0.85f, leftListed = 0.38f;
    public static float initialAlike = 0.8f;
    public static double weak = -0.08, nat = 0.03, natNot = -0.05, passport = 0.97;
    public static double dobSame = 0.15, dobSwap = 0.08, dobYear1 = 0.05, dobYear = 0.04;
    public static double dobNear = -0.10, dobFar = -0.28, common = 0.25, approxSame = 0.03;
  }

  private static final class Scratch {
    float[] sum;
    int[] stamp;
    final IntList touched = new IntList();

    Scratch(int n) {
      sum = new float[n];
      stamp = new int[n];
    }
  }

  /// Who of the listed it may be, best first, at most `limit`.
  public List<Match> search(Sought sought, int limit) {
    var best = new HashMap<Integer, Match>();
    for (var name : sought.names()) {
      searchName(sought, name, best);
    }
    if (sought.documentNumber() != null) {
      var hits = documents.get(plain(sought.documentNumber()));
      for (int i = 0; hits != null && i < hits.size(); i++) {
        int p = hits.get(i);
        var m = best.get(p);
        var lines = new ArrayList<Evidence>(m == null ? List.of() : m.explanation());
        double s = m == null ? 0 : m.score();
        if (s < P.passport) {
          lines.add(
              new Evidence(
                  "SAME_DOCUMENT",
                  sought.documentNumber(),
                  sought.documentNumber(),
                  P.passport - s));
          s = P.passport;
        }
        best.put(
            p,
            new Match(
                people.get(p).source(),
                people.get(p).entryId(),
                m == null ? people.get(p).name() : m.name(),
                s,
                Band.STRONG,
                lines));
      }
    }
    return best.values().stream()
        .filter(m -> m.score() >= thresholds.possible())
        .sorted(Comparator.comparingDouble(Match::score).reversed())
        .limit(limit)
        .toList();
  }

  private void searchName(Sought sought, String name, Map<Integer, Match> best) {
    var words = NameReader.words(name);
    int n = words.size();
    if (n == 0) return;
    var scratch = new Scratch(names.size());
    float[] w = new float[n];
    float sumW = 0;
    var single = new Vocabulary.Neighbour[n][];
    var pair = new Vocabulary.Neighbour[n][];
    for (int i = 0; i < n; i++) {
      w[i] = weightOf(words.get(i));
      sumW += w[i];
      single[i] =
          words.get(i).kind() == Word.Kind.INITIAL
              ? new Vocabulary.Neighbour[0]
              : vocabulary.neighbours(words.get(i));
      pair[i] = new Vocabulary.Neighbour[0];
    }
    int unit = 1;
    for (int i = 0; i < n; i++) {
      for (var nb : single[i]) touch(scratch, postings.get(nb.word()), unit, w[i] * nb.alike());
      for (var nb : joined.neighbours(words.get(i)))
        if (nb.alike() >= 0.8f)
          touch(scratch, pairPostings.get(nb.word()), unit, w[i] * nb.alike());
      unit++;
      if (i + 1 < n) {
        pair[i] = vocabulary.neighbours(words.get(i).joinedWith(words.get(i + 1)));
        for (var nb : pair[i])
          if (nb.alike() >= 0.8f)
            touch(scratch, postings.get(nb.word()), unit, (w[i] + w[i + 1]) / 2 * nb.alike());
        unit++;
      }
    }
    // estimate, take the best
    int t = scratch.touched.size();
    var order = new long[t];
    for (int k = 0; k < t; k++) {
      int id = scratch.touched.get(k);
      float a = scratch.sum[id];
      float left = Math.max(0, sumW - a) * P.leftSought + Math.max(0, total[id] - a) * P.leftListed;
      float est = a / (a + left);
      order[k] = ((long) (int) (est * 1_000_000) << 32) | id;
    }
    Arrays.sort(order);
    for (int k = t - 1; k >= Math.max(0, t - 150); k--) {
      float est = (order[k] >>> 32) / 1_000_000f;
      if (est < thresholds.possible() - 0.25) break;
      int id = (int) order[k];
      var m = score(sought, words, w, id);
      if (m != null) best.merge(owner.get(id), m, (x, y) -> x.score() >= y.score() ? x : y);
    }
  }

  private static void touch(Scratch s, IntList ids, int unit, float amount) {
    for (int i = 0; i < ids.size(); i++) {
      int id = ids.get(i);
      if (s.sum[id] == 0) s.touched.add(id);
      if (s.stamp[id] != unit) {
        s.stamp[id] = unit;
        s.sum[id] += amount;
      }
    }
  }

  private record Link(int i, int i2, int j, int j2, float alike, float weight) {}

  private @org.jspecify.annotations.Nullable Match score(
      Sought sought, List<Word> words, float[] w, int id) {
    int n = words.size();
    var ids = names.get(id);
    int m = ids.length;
    var links = new ArrayList<Link>();
    for (int i = 0; i < n; i++) {
      var x = words.get(i);
      for (int j = 0; j < m; j++) {
        var y = vocabulary.word(ids[j]);
        float wy = weight[ids[j]];
        if (x.kind() == Word.Kind.INITIAL || y.kind() == Word.Kind.INITIAL) {
          if (initials(x, y))
            links.add(new Link(i, -1, j, -1, x.kind() == y.kind() ? 1 : P.initialAlike, P.initial));
          continue;
        }
        float a = Likeness.of(x, y);
        if (a > 0) links.add(new Link(i, -1, j, -1, a, (w[i] + wy) / 2));
        if (j + 1 < m) {
          float b = Likeness.of(x, joined.word(pairs.get(id)[j]));
          if (b >= 0.8f)
            links.add(new Link(i, -1, j, j + 1, b * 0.99f, (w[i] + wy + weight[ids[j + 1]]) / 2));
        }
      }
      if (i + 1 < n) {
        var xx = x.joinedWith(words.get(i + 1));
        for (int j = 0; j < m; j++) {
          float b = Likeness.of(xx, vocabulary.word(ids[j]));
          if (b >= 0.8f)
            links.add(new Link(i, i + 1, j, -1, b * 0.99f, (w[i] + w[i + 1] + weight[ids[j]]) / 2));
        }
      }
    }
    links.sort(
        Comparator.comparingDouble(
                (Link l) -> l.alike() * (l.i2() >= 0 || l.j2() >= 0 ? 1.02 : 1) + 0.05 * l.weight())
            .reversed());
    var usedX = new boolean[n];
    var usedY = new boolean[m];
    float matched = 0;
    float got = 0;
    var taken = new ArrayList<Link>();
    for (var l : links) {
      if (usedX[l.i()]
          || l.i2() >= 0 && usedX[l.i2()]
          || usedY[l.j()]
          || l.j2() >= 0 && usedY[l.j2()]) continue;
      usedX[l.i()] = true;
      if (l.i2() >= 0) usedX[l.i2()] = true;
      usedY[l.j()] = true;
      if (l.j2() >= 0) usedY[l.j2()] = true;
      matched += l.weight();
      got += l.weight() * l.alike();
      taken.add(l);
    }
    if (matched == 0) return null;
    float left = 0;
    for (int i = 0; i < n; i++) if (!usedX[i]) left += w[i] * P.leftSought;
    for (int j = 0; j < m; j++) if (!usedY[j]) left += weight[ids[j]] * P.leftListed;
    double name = got / (matched + left);
    double score = name;
    var lines = new ArrayList<Evidence>();
    for (var l : taken)
      lines.add(
          new Evidence(
              "WORD",
              words.get(l.i()).shown() + (l.i2() >= 0 ? "+" + words.get(l.i2()).shown() : ""),
              vocabulary.word(ids[l.j()]).shown()
                  + (l.j2() >= 0 ? "+" + vocabulary.word(ids[l.j2()]).shown() : ""),
              l.alike() * 1000));
    for (int i = 0; i < n; i++)
      if (!usedX[i]) lines.add(new Evidence("LEFT", words.get(i).shown(), null, w[i]));
    for (int j = 0; j < m; j++)
      if (!usedY[j])
        lines.add(new Evidence("LEFTL", null, vocabulary.word(ids[j]).shown(), weight[ids[j]]));
    var person = people.get(owner.get(id));
    var birth = Birth.evidence(sought.bornOn(), person.births());
    lines.add(birth);
    score += birth.points();
    if (birth.rule().equals("BIRTH_UNKNOWN")) {
      double missing = 1 - Math.min(1, matched / P_ENOUGH);
      score -= P.common * missing;
      lines.add(new Evidence("COMMON", null, null, -P.common * missing));
    }
    if (sought.nationality() != null && !person.nationalities().isEmpty()) {
      double x = person.nationalities().contains(sought.nationality()) ? P.nat : P.natNot;
      score += x;
      lines.add(new Evidence("NAT", null, null, x));
    }
    if (texts.get(id).kind() == ListedName.Kind.WEAK_ALIAS) {
      score += P.weak;
      lines.add(new Evidence("WEAK", null, null, P.weak));
    }
    score = Math.max(0, Math.min(1, score));
    if (score < thresholds.possible() - 0.3) return null;
    return new Match(
        person.source(),
        person.entryId(),
        texts.get(id).text(),
        score,
        score >= thresholds.strong() ? Band.STRONG : Band.POSSIBLE,
        lines);
  }

  static final double P_ENOUGH = 1.5;

  private static boolean initials(Word x, Word y) {
    return !x.sounds().isEmpty()
        && !y.sounds().isEmpty()
        && x.sounds().charAt(0) == y.sounds().charAt(0)
        && !x.vowelless()
        && !y.vowelless();
  }
}
