package org.darvoza.traveldocuments;

import module java.base;

import org.darvoza.contracts.Countries;

/// Which codes documents carry for states and nationalities, beside those one can choose in a form.
final class Codes {

  /// The state of the specimens of Doc 9303; Interpol's first code; states that are no more, whose
  /// codes ISO withdrew (part 3, section 5, part F).
  private static final Set<String> IN_DOCUMENTS_ONLY =
      Set.of(
          "UTO", "INP", "XXK", "ANT", "BUR", "CSK", "DDR", "NTZ", "ROM", "SCG", "SUN", "TMP", "YUG",
          "ZAR");

  private Codes() {}

  /// As printed, with fillers. Germany's is the only one shorter than three letters.
  static boolean known(String printed) {
    return printed.equals("D<<")
        || printed.matches("[A-Z]{3}")
            && (Countries.known(printed) || IN_DOCUMENTS_ONLY.contains(printed));
  }
}
