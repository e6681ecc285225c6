package org.darvoza.screening.name;

import module java.base;

/// How alike two words sound, between 0 and 1: an edit distance in which a vowel costs little, a
/// consonant that is often confused with another costs half, and anything else one.
public final class Likeness {

  private static final int SOUNDS = 128;
  private static final String VOWELS = "aeiou";
  private static final float[][] CHANGE = new float[SOUNDS][SOUNDS];
  private static final float[] DROP = new float[SOUNDS];
  private static final float[] DROP_FROM_SOUNDED = new float[SOUNDS];
  private static final float[] DROP_FROM_VOWELLESS = new float[SOUNDS];
  private static final float[] LENGTH = new float[SOUNDS];
  private static final float[] LENGTH_MIXED = new float[SOUNDS];
  public static float vowelLength = 0.5f, steep = 1.5f;

  static {
    for (var row : CHANGE) {
      Arrays.fill(row, 1.0f);
    }
    for (int i = 0; i < SOUNDS; i++) {
      CHANGE[i][i] = 0;
      DROP[i] = 1.0f;
      DROP_FROM_SOUNDED[i] = 1.0f;
      DROP_FROM_VOWELLESS[i] = 1.0f;
      LENGTH[i] = 1;
      LENGTH_MIXED[i] = 1;
    }
    for (char one : VOWELS.toCharArray()) {
      for (char other : VOWELS.toCharArray()) {
        CHANGE[one][other] = one == other ? 0 : 0.2f;
      }
      DROP[one] = 0.3f;
      DROP_FROM_SOUNDED[one] = 0.05f;
      DROP_FROM_VOWELLESS[one] = 0.3f;
      LENGTH[one] = 0.6f;
      LENGTH_MIXED[one] = 0.2f;
    }
    DROP['h'] = 0.3f;
    DROP['w'] = 0.3f;
    DROP['X'] = 0.8f;
    DROP_FROM_SOUNDED['h'] = 0.3f;
    DROP_FROM_VOWELLESS['a'] = 0.12f;
    DROP_FROM_VOWELLESS['h'] = 0.3f;
    DROP_FROM_VOWELLESS['w'] = 0.4f;
    LENGTH_MIXED['h'] = 0.6f;
    LENGTH_MIXED['w'] = 0.5f;
    alike(0.1f, "ie ou hX Tt Dd wv wu wo");
    alike(0.15f, "Dz");
    alike(0.2f, "Ts");
    alike(0.3f, "CS JC Ji CX gk wi Je");
    alike(0.35f, "bp vu vf vo vw");
    alike(0.4f, "zs dt gJ gX gh Xk kC JS Jz Jd");
    alike(0.5f, "sS sC zJ vb Dt kh pf iv ks Cs hg");
    alike(0.6f, "mn lr");
    alike(0.7f, "rl lw");
  }

  private static void alike(float cost, String pairs) {
    for (var pair : pairs.split(" ")) {
      CHANGE[pair.charAt(0)][pair.charAt(1)] = cost;
      CHANGE[pair.charAt(1)][pair.charAt(0)] = cost;
    }
  }

  private Likeness() {}

  static boolean vowel(char sound) {
    return VOWELS.indexOf(sound) >= 0;
  }

  /// Of two words: of their likeliest two readings, a second reading costing a little.
  public static float of(Word one, Word other) {
    float best = 0;
    boolean mixed = one.vowelless() != other.vowelless();
    var a = one.vowelless() ? one : other;
    var b = one.vowelless() ? other : one;
    for (int i = 0; i < a.readings().size(); i++) {
      for (int j = 0; j < b.readings().size(); j++) {
        float alike =
            of(a.readings().get(i), b.readings().get(j), mixed) * (i + j == 0 ? 1f : 0.97f);
        best = Math.max(best, alike);
      }
    }
    return best;
  }

  /// `mixed`: one of them is written without vowels.
  static float of(String one, String other, boolean mixed) {
    if (one.equals(other)) {
      return 1;
    }
    var lengths = mixed ? LENGTH_MIXED : LENGTH;
    float length = (length(one, lengths) + length(other, lengths)) / 2;
    float cut = (1 - LEAST) / steep * length;
    float cost =
        distance(
            one, other, mixed ? DROP_FROM_VOWELLESS : DROP, mixed ? DROP_FROM_SOUNDED : DROP, cut);
    return cost > cut ? 0 : 1 - steep * cost / length;
  }

  private static final float LEAST = 0.5f;

  private static float length(String sounds, float[] lengths) {
    float sum = 0;
    for (int i = 0; i < sounds.length(); i++) sum += lengths[sounds.charAt(i)];
    return sum;
  }

  private static float distance(
      String one, String other, float[] dropOne, float[] dropOther, float cut) {
    int n = other.length();
    var before = new float[n + 1];
    var row = new float[n + 1];
    var next = new float[n + 1];
    for (int j = 1; j <= n; j++) {
      row[j] = row[j - 1] + dropOther[other.charAt(j - 1)];
    }
    for (int i = 1; i <= one.length(); i++) {
      char x = one.charAt(i - 1);
      next[0] = row[0] + dropOne[x];
      float least = next[0];
      for (int j = 1; j <= n; j++) {
        char y = other.charAt(j - 1);
        float cost =
            Math.min(
                row[j - 1] + CHANGE[x][y],
                Math.min(row[j] + dropOne[x], next[j - 1] + dropOther[y]));
        if (i > 1 && j > 1 && x == other.charAt(j - 2) && y == one.charAt(i - 2)) {
          cost = Math.min(cost, before[j - 2] + (vowel(x) || vowel(y) ? 0.4f : 0.7f));
        }
        next[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > cut) {
        return Float.MAX_VALUE;
      }
      var free = before;
      before = row;
      row = next;
      next = free;
    }
    return row[n];
  }
}
