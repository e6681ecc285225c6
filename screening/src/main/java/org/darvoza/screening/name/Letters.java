package org.darvoza.screening.name;

import module java.base;

import com.ibm.icu.text.Transliterator;

/// Writes any letter in small Latin letters. What scripts with a table of their own lose nothing
/// by, ICU does for the others.
///
/// Sources: the tables follow the practice of passports (ICAO 9303 part 3, section 6) where there
/// is one, and the spelling that most lists use where there is none.
final class Letters {

  /// Russian, Ukrainian, Belarusian, Tajik, Kazakh, Kyrgyz, Uzbek, Tatar, Serbian, Macedonian.
  private static final Script CYRILLIC =
      new Script(
          """
          аa бb вv гg дd еe ёio жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щsh
          ъ- ыi ь- эe юyu яya ґg єe іi їi ўu ғgh ӣi қq ӯu ҳh ҷj әa ңn өo ұu үu һh җj ҡq ҙz ҫs
          ђdj ѓg ѕdz јi љl њn ћch ќk џj ӑa ӗe ӳu ԥp ҭt ҵts ҽch ҩo ӡdz ҕgh ԛq ӷgh ӈn
          """);

  /// Arabic, Persian, Dari, Pashto, Urdu, Sindhi, Kurdish, Uyghur. `w` is a consonant or a long
  /// vowel; short vowels are not written.
  private static final Script ARABIC =
      new Script(
          """
          اa أa إa آa ٱa ءʾ ؤw ئi ىi بb پp تt ٹt ټt ةa ثT جj چch حh خkh څts ځdz دd ڈd ډd ذD رr ڑr ړr زz ژzh ږzh
          سs شsh ښsh صs ضD طt ظD عa غgh فf ڤv قq كk کk ڪk گg ګg ڭn لl ڵl مm نn ںn ڼn هh ەa ہh ھh ۀh ۂh ۃa
          وw ۆw ۇw ۈw ۋv يi یi ېi ۍi ےi ۓi ئi ێi
          """);

  /// Latin letters that do not decompose into a base letter and marks.
  private static final Script LATIN =
      new Script(
          """
          øo æae ßss đd łl þth ðdh ıi œoe ħh ŋn əa ɛe ɔo ʃsh ʒzh çch şsh šsh žzh čch ćch ğg ţts żzh
          """);

  private static final String NO_SOUND = "'’‘ʼʻʿʾ`´ʹʺ\"“”ـ";

  /// Made once; ICU's transliterators may be used by many threads.
  private static final class Others {
    static final Transliterator LATIN =
        Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");
  }

  private Letters() {}

  /// The text in small Latin letters; all that is neither letter nor digit becomes a blank.
  static String latin(String text) {
    var clean = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var latin = new StringBuilder(clean.length() + 8);
    clean.codePoints().forEach(letter -> append(letter, latin));
    return latin.toString();
  }

  private static void append(int letter, StringBuilder latin) {
    if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
      latin.appendCodePoint(letter);
      return;
    }
    if (letter < 128 && letter != '\'' && letter != '"' && letter != '`') {
      latin.append(' ');
      return;
    }
    if (NO_SOUND.indexOf(letter) >= 0) {
      return;
    }
    for (var script : List.of(LATIN, CYRILLIC, ARABIC)) {
      var known = script.latin(letter);
      if (known != null) {
        latin.append(known.replace("ʾ", ""));
        return;
      }
    }
    other(letter, latin);
  }

  private static void other(int letter, StringBuilder latin) {
    var type = Character.getType(letter);
    if (type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.MODIFIER_LETTER) {
      return;
    }
    if (!Character.isLetter(letter)) {
      latin.append(' ');
      return;
    }
    var decomposed = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    int base = decomposed.codePointAt(0);
    if (base != letter) {
      append(base, latin);
    } else {
      var transliterated = Others.LATIN.transliterate(Character.toString(letter));
      latin.append(transliterated.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
    }
  }

  static boolean arabic(String text) {
    return text.codePoints()
        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
  }
}
