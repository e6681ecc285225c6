package org.darvoza.screening.match;

/// The rules that give lines of evidence. Their names are in the API and have words in each
/// language of the officers (`evidence.SAME_WORD` …).
public enum Rule {
  /// Written the same.
  SAME_WORD,
  /// Written otherwise, said the same: `Yusuf`, `Yousuf`.
  SAME_SOUND,
  /// A vowel, a doubtful consonant or one typing error away.
  LIKE_SOUND,
  /// Alike, but two names may well be that.
  DISTANT_SOUND,
  /// Written with vowels on one side and in the Arabic script on the other.
  ACROSS_SCRIPTS,
  /// A single letter for a name that begins with it.
  INITIAL,
  /// One word on one side, two on the other.
  WRITTEN_IN_TWO,
  /// As another language spells that name.
  OTHER_SPELLING,
  /// Without the article: `Hakim`, `Alhakim`.
  WITHOUT_ARTICLE,
  /// The same Korean syllable in another romanisation.
  KOREAN,
  /// A short form for a full name.
  SHORT_FORM,
  /// Without the ending of a family name: `Rahmon`, `Rahmonov`.
  WITHOUT_ENDING,
  /// Without `Abdul`.
  WITHOUT_SERVANT,
  /// Said, and not in the listed name.
  NOT_LISTED,
  /// In the listed name, and not said.
  NOT_SAID,

  BIRTH_DATE_SAME,
  BIRTH_DAY_AND_MONTH_SWAPPED,
  /// Only the day or only the month differs.
  BIRTH_DATE_SLIP,
  BIRTH_YEAR_SAME,
  /// The day agrees, and the year but for a slip of one digit.
  BIRTH_YEAR_SLIP,
  BIRTH_YEAR_NEXT,
  /// Within what the list only knows roughly.
  BIRTH_ABOUT,
  BIRTH_DIFFERS,
  /// The list or the asker knows no date of birth.
  BIRTH_UNKNOWN,

  /// Nothing but a name that many bear.
  COMMON_NAME,
  NATIONALITY_SAME,
  NATIONALITY_DIFFERS,
  /// The list itself calls the alias weak.
  WEAK_ALIAS,
  DOCUMENT_SAME,

  /// A score is never more than 1.
  NO_MORE_THAN_ONE,
  /// A score is never less than 0.
  NO_LESS_THAN_NONE
}
