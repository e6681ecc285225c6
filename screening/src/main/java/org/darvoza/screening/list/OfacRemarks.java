package org.darvoza.screening.list;

import module java.base;

import org.darvoza.screening.text.CountryNames;
import org.darvoza.screening.text.DocumentNumber;
import org.darvoza.screening.text.Names;

/// The remarks of OFAC's list, where everything but the name is prose: `DOB 05 Jan 1967; alt. DOB
/// circa 1970; nationality X; Passport A123 (X) expires …; a.k.a. 'Y'.`
final class OfacRemarks {

  private static final Pattern BETWEEN = Pattern.compile(";\\s*");
  private static final Pattern BIRTH = Pattern.compile("(?:alt\\. )?DOB (.+)");
  private static final Pattern STATE = Pattern.compile("(?:alt\\. )?(?:nationality|citizen) (.+)");

  /// Names that OFAC thinks too common to search by stand here, not in the file of other names.
  private static final Pattern WEAK_NAME = Pattern.compile("(?:[afn]\\.k\\.a\\.) '(.+)'");

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:alt\\. )?((?:\\w+ )*(?:Passport|National ID|Identification Number|Identity Card|ID Card"
              + "|Cedula|Travel Document|Citizen's Card|Birth Certificate)\\b.*)");

  private final List<String> remarks;

  OfacRemarks(String text) {
    remarks = BETWEEN.splitAsStream(text.replaceFirst("\\.$", "")).toList();
  }

  List<BirthDate> births() {
    return all(BIRTH).flatMap(born -> Births.in(born).stream()).distinct().toList();
  }

  Set<String> nationalities() {
    return all(STATE)
        .map(state -> state.replaceFirst("^possibly ", ""))
        .flatMap(state -> CountryNames.code(state).stream())
        .collect(Collectors.toSet());
  }

  Stream<String> weakNames() {
    return all(WEAK_NAME).flatMap(name -> Names.in(name).stream());
  }

  List<ListedDocument> documents() {
    return all(DOCUMENT)
        .flatMap(text -> DocumentNumber.in(text).stream())
        .map(found -> new ListedDocument(found.number(), found.state().orElse(null)))
        .distinct()
        .toList();
  }

  private Stream<String> all(Pattern kind) {
    return remarks.stream()
        .map(kind::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1));
  }
}
