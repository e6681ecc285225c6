package org.darvoza.screening.name;

import module java.base;

/// What it costs to take one sound for another, or to leave it out: nothing is certain about
/// vowels, little about consonants that languages confuse, everything about the others.
///
/// `LATIN` compares words whose vowels are written; `MIXED` one of the Arabic script, first, with
/// one whose vowels are written: there a vowel of the other side costs next to nothing, and the
/// sounds that the Arabic script does write count the more.
enum Costs {
  LATIN,
  MIXED;

  private static final int SOUNDS = 128;
  private static final String VOWELS = "aeiou";
  private static final float[][] CHANGE = changes();

  private final float[] dropFirst = filled(1);
  private final float[] dropSecond = filled(1);
  private final float[] length = filled(1);

  Costs() {
    boolean mixed = ordinal() == 1;
    for (char vowel : VOWELS.toCharArray()) {
      dropFirst[vowel] = 0.3f;
      dropSecond[vowel] = mixed ? 0.05f : 0.3f;
      length[vowel] = mixed ? 0.2f : 0.6f;
    }
    set('h', 0.3f, 0.3f, mixed ? 0.6f : 1);
    set('w', mixed ? 0.4f : 0.3f, 0.3f, mixed ? 0.5f : 1);
    dropFirst['a'] = mixed ? 0.12f : 0.3f;
    dropFirst['X'] = 0.8f;
    dropSecond['X'] = 0.8f;
  }

  private void set(char sound, float first, float second, float long_) {
    dropFirst[sound] = first;
    dropSecond[sound] = second;
    length[sound] = long_;
  }

  private static float[] filled(float value) {
    var values = new float[SOUNDS];
    Arrays.fill(values, value);
    return values;
  }

  private static float[][] changes() {
    var costs = new float[SOUNDS][];
    Arrays.setAll(costs, _ -> filled(1));
    for (char one : VOWELS.toCharArray()) {
      for (char other : VOWELS.toCharArray()) {
        costs[one][other] = 0.2f;
      }
    }
    alike(costs, 0.1f, "ie ou hX Tt Dd wv wu wo");
    alike(costs, 0.15f, "Dz");
    alike(costs, 0.2f, "Ts");
    alike(costs, 0.3f, "CS JC Ji CX gk wi Je");
    alike(costs, 0.35f, "bp vu vf vo vw");
    alike(costs, 0.4f, "zs dt gJ gX gh Xk kC JS Jz Jd");
    alike(costs, 0.5f, "sS sC zJ vb Dt kh pf iv ks Cs");
    alike(costs, 0.6f, "mn lr");
    for (int sound = 0; sound < SOUNDS; sound++) {
      costs[sound][sound] = 0;
    }
    return costs;
  }

  private static void alike(float[][] costs, float cost, String pairs) {
    for (var pair : pairs.split(" ")) {
      costs[pair.charAt(0)][pair.charAt(1)] = cost;
      costs[pair.charAt(1)][pair.charAt(0)] = cost;
    }
  }

  static boolean vowel(char sound) {
    return VOWELS.indexOf(sound) >= 0;
  }

  float change(byte one, byte other) {
    return CHANGE[one][other];
  }

  /// Two neighbours in each other's place.
  float swap(byte one, byte other) {
    return vowel((char) one) || vowel((char) other) ? 0.4f : 0.7f;
  }

  float dropFirst(byte sound) {
    return dropFirst[sound];
  }

  float dropSecond(byte sound) {
    return dropSecond[sound];
  }

  /// How much there is of a word to be alike.
  float length(String sounds) {
    float sum = 0;
    for (int i = 0; i < sounds.length(); i++) {
      sum += length[sounds.charAt(i)];
    }
    return sum;
  }
}
