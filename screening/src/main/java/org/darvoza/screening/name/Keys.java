package org.darvoza.screening.name;

import module java.base;

/// The keys under which a spelling is found again by another spelling of the same name: its
/// consonants, its consonants less one, and for short words their letters less one.
public final class Keys {

  private static final int LONG_ENOUGH = 3;
  private static final int NONE = -1;

  private Keys() {}

  /// The consonants that spellings agree on. Vowels, h, v and w come and go; d and t, g and k, b
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
      default -> sound;
    };
  }

  /// What the spellings of one name mostly share: its consonants with their h, or for a short word
  /// its consonants and where its vowels are. Words are counted by it to know which are common.
  public static String common(Word word) {
    var sounds = word.sounds();
    var consonants = withoutVowels(sounds);
    return consonants.length() >= LONG_ENOUGH
        ? consonants
        : "." + sounds.replaceAll("[aeiou]+", "a");
  }

  private static String withoutVowels(String sounds) {
    var consonants = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char sound = sounds.charAt(i);
      char bone = sound == 'X' || sound == 'h' ? 'h' : bone(sound);
      if (bone != 0) {
        consonants.append(bone);
      }
    }
    return consonants.toString();
  }

  private static String rough(String sounds) {
    return sounds.replace('e', 'i').replace('o', 'u');
  }

  /// `loose`: also where one consonant is another, is missing or is one too many.
  public static Set<Long> of(Word word, boolean loose) {
    var keys = new LinkedHashSet<Long>();
    word.readings().forEach(reading -> add(reading.sound().text(), loose, keys));
    return keys;
  }

  private static void add(String sounds, boolean loose, Set<Long> keys) {
    if (Korean.marks(sounds)) {
      keys.add(key('k', sounds, NONE));
      return;
    }
    var skeleton = skeleton(sounds);
    keys.add(key('s', skeleton, NONE));
    if (sounds.indexOf('X') >= 0) {
      keys.add(key('s', skeleton(sounds.replace('X', 'h')), NONE));
    }
    if (sounds.indexOf('T') >= 0 || sounds.indexOf('D') >= 0) {
      keys.add(key('s', skeleton(sounds.replace('T', 's').replace('D', 's')), NONE));
    }
    if (loose) {
      addLoose(sounds, skeleton, keys);
    }
  }

  private static void addLoose(String sounds, String skeleton, Set<Long> keys) {
    if (skeleton.length() >= LONG_ENOUGH) {
      addWithoutOne('s', skeleton, keys);
    } else {
      var letters = rough(sounds);
      keys.add(key('l', letters, NONE));
      if (letters.length() >= LONG_ENOUGH) {
        addWithoutOne('l', letters, keys);
      }
    }
  }

  private static void addWithoutOne(char kind, String text, Set<Long> keys) {
    for (int i = 0; i < text.length(); i++) {
      keys.add(key(kind, text, i));
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
