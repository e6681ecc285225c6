package org.darvoza.screening.name;

import module java.base;

/// The keys under which a spelling is found again by another spelling of the same name: its
/// consonants, its consonants less one, and for short words their letters less one.
public final class Keys {

  private static final int LONG_ENOUGH = 3;

  private Keys() {}

  /// The consonants that spellings agree on. Vowels, h, w and y come and go; d and t, g and k, b
  /// and p, s and z stand for each other.
  public static String skeleton(String sounds) {
    var bones = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char bone = bone(sounds.charAt(i));
      if (bone != 0 && (bones.isEmpty() || bones.charAt(bones.length() - 1) != bone)) {
        bones.append(bone);
      }
    }
    return bones.toString();
  }

  private static char bone(char sound) {
    return switch (sound) {
      case 'a', 'e', 'i', 'o', 'u', 'h', 'w', 'v' -> 0;
      case 'd', 't', 'D', 'T' -> 't';
      case 'g', 'k' -> 'k';
      case 'b', 'p' -> 'b';
      case 's', 'z' -> 's';
      case 'C', 'J' -> 'J';
      case 'X' -> 'X';
      default -> sound;
    };
  }

  public static Set<Long> of(Word word) {
    var keys = new LinkedHashSet<Long>();
    for (var reading : word.readings()) {
      add(reading, keys);
    }
    return keys;
  }

  private static void add(String sounds, Set<Long> keys) {
    var skeleton = skeleton(sounds);
    keys.add(key('s', skeleton, -1));
    if (sounds.indexOf('X') >= 0) {
      keys.add(key('s', skeleton.replace("X", ""), -1));
    }
    if (sounds.indexOf('T') >= 0 || sounds.indexOf('D') >= 0) {
      keys.add(key('s', skeleton(sounds.replace('T', 's').replace('D', 's')), -1));
    }
    if (skeleton.length() >= LONG_ENOUGH) {
      for (int i = 0; i < skeleton.length(); i++) {
        keys.add(key('s', skeleton, i));
      }
    } else {
      var letters = sounds.replace('e', 'i').replace('o', 'u');
      keys.add(key('l', letters, -1));
      for (int i = 0; i < letters.length() && letters.length() > 2; i++) {
        keys.add(key('l', letters, i));
      }
    }
  }

  /// FNV-1a over the letters but one. Two texts on one key only cost a comparison more.
  private static long key(char kind, String text, int without) {
    long hash = (0xcbf29ce484222325L ^ kind) * 0x100000001b3L;
    for (int i = 0; i < text.length(); i++) {
      if (i != without) {
        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      }
    }
    return hash;
  }
}
