package org.darvoza.screening.match;

import module java.base;

/// The few names worth a close look: those whose words, weighed, are best accounted for by the
/// words that are sought. Cheap, and never worse than the close look by more than evidence can add.
final class Candidates {

  private static final int MOST = 150;
  private static final float SCALE = 1_000_000f;

  private final NameIndex index;
  private final float[] sum;
  private final int[] unit;
  private final IntList touched = new IntList();
  private int units;

  private Candidates(NameIndex index) {
    this.index = index;
    this.sum = new float[index.size()];
    this.unit = new int[index.size()];
  }

  /// At most 150, the most promising first, none that promises less than `least`.
  static int[] of(SoughtName sought, NameIndex index, float least) {
    var candidates = new Candidates(index);
    for (int i = 0; i < sought.size(); i++) {
      float weight = sought.weight(i);
      candidates.units++;
      candidates.touch(index.words(), sought.single(i), weight);
      candidates.touch(index.pairs(), sought.split(i), weight);
      if (i + 1 < sought.size()) {
        candidates.units++;
        float both = (weight + sought.weight(i + 1)) / 2;
        candidates.touch(index.words(), sought.joined(i), both);
      }
    }
    return candidates.best(sought, least);
  }

  private void touch(Vocabulary vocabulary, Neighbours neighbours, float weight) {
    for (int i = 0; i < neighbours.size(); i++) {
      var names = vocabulary.names(neighbours.word(i));
      float amount = weight * neighbours.alike(i);
      for (int j = 0; j < names.size(); j++) {
        touch(names.get(j), amount);
      }
    }
  }

  /// The likest neighbour comes first, so what comes later for the same unit adds nothing.
  private void touch(int name, float amount) {
    if (unit[name] == 0) {
      touched.add(name);
    }
    if (unit[name] != units) {
      unit[name] = units;
      sum[name] += amount;
    }
  }

  private int[] best(SoughtName sought, float least) {
    var promising = new long[touched.size()];
    int count = 0;
    for (int i = 0; i < touched.size(); i++) {
      int name = touched.get(i);
      float promise = promise(sought.weight(), index.name(name).weight(), sum[name]);
      if (promise >= least) {
        promising[count++] = ((long) (-promise * SCALE) << 32) | name;
      }
    }
    Arrays.sort(promising, 0, count);
    return Arrays.stream(promising, 0, Math.min(count, MOST))
        .mapToInt(both -> (int) both)
        .toArray();
  }

  private static float promise(float sought, float listed, float accounted) {
    float left =
        NameScore.LEFT_OF_SOUGHT * Math.max(0, sought - accounted)
            + NameScore.LEFT_OF_LISTED * Math.max(0, listed - accounted);
    return accounted / (accounted + left);
  }
}
