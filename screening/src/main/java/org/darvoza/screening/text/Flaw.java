package org.darvoza.screening.text;

/// What is wrong with a line of a list, and, from [#NOT_UTF8] on, with a file as a whole. Names no
/// person. The names are stored and said to people in their language; `words` are the English ones,
/// for clients and logs, with a `%s` for each argument.
public enum Flaw {
  SAME_NUMBER("an earlier entry has the same number"),
  NO_NAME("no name"),
  NO_REFERENCE("no reference number"),
  CELLS("not as many cells as the first line names"),
  COLUMNS("not as many columns as this file has"),
  LONG_ROW("longer than 16 KB"),
  OPEN_QUOTE("a quotation mark is not closed"),
  TEXT_AFTER_QUOTE("text after a closing quotation mark"),
  ID("an id is 1 to 40 of the letters A to Z, digits, . _ -"),
  BIRTH("a date of birth is written 1963-05-02, 1963-05, 1963, ~1963 or 1960..1965"),
  COUNTRY("a country is one of the three-letter codes of passports"),
  DOCUMENT("a document is written with its state's code, AAA:123456"),

  NOT_UTF8("The file is not written in UTF-8."),
  NOBODY("There is nobody on this list."),
  TOO_MANY_PEOPLE("There are more than %s people on this list."),
  TOO_MANY_FLAWS("More than %s lines cannot be used."),
  HEADER("The first line must name the columns, parted by commas: %s"),
  HEADER_COLUMNS("The first line names a column twice, or one that is none of %s"),
  NOT_OFAC("This is not a file of OFAC's list, of %s columns."),
  NOT_UN("This is not the consolidated list of the Security Council."),
  ENTITIES("The file uses entities; a published list has none."),
  TOO_DEEP("Elements of the file lie too deep, line %s."),
  LARGE_ENTRY("An entry of the file is too large, line %s."),
  NOT_XML("The file is not well-formed XML, line %s."),
  LONG_LINE("Line %s is longer than 1 MB."),
  TOO_LARGE("The file is larger than 100 MB."),
  LONG_TEXT("A text of the file is longer than 64 KB."),
  DECLARATIONS(
      "The file declares a document type or holds comments; a published list has neither."),
  INSTRUCTIONS("The file holds processing instructions; a published list has none."),
  LOSS(
      "Of the %s people on the list in force, %s are missing from this file, more than a tenth. If that is right, bring it again and say that the loss is intended."),
  LOST_DOCUMENT("Line %s is not a state's three-letter code and a number.");

  private final String words;

  Flaw(String words) {
    this.words = words;
  }

  public String words(Object... arguments) {
    return words.formatted(arguments);
  }
}
