package org.darvoza.contracts;

import module java.base;

/// The codes that documents carry for states, nationalities and issuers: ISO 3166-1 alpha-3 and the
/// additions of ICAO 9303 part 3, section 5 (Germany's `D`, British statuses, organisations,
/// stateless persons and refugees).
public final class Countries {

  private static final Set<String> ICAO_ONLY =
      Set.of(
          "D", "GBD", "GBN", "GBO", "GBP", "GBS", "EUE", "UNA", "UNK", "UNO", "RKS", "XAA", "XBA",
          "XCC", "XCE", "XCO", "XCT", "XDC", "XEC", "XES", "XIM", "XMP", "XOM", "XPO", "XXA", "XXB",
          "XXC", "XXX", "XSU", "IAO");

  private static final SortedSet<String> ALL = all();

  private Countries() {}

  private static SortedSet<String> all() {
    var codes = new TreeSet<String>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.addAll(ICAO_ONLY);
    return Collections.unmodifiableSortedSet(codes);
  }

  public static boolean known(String code) {
    return ALL.contains(code);
  }

  /// Every code, in alphabetical order.
  public static SortedSet<String> codes() {
    return ALL;
  }

  /// The state's name in a language, from the JDK's own tables; the code itself where they have
  /// none.
  public static String name(String code, Locale locale) {
    return ALPHA_2.containsKey(code)
        ? Locale.of("", ALPHA_2.get(code)).getDisplayCountry(locale)
        : code;
  }

  private static final Map<String, String> ALPHA_2 =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  alpha2 -> Locale.of("", alpha2).getISO3Country(), alpha2 -> alpha2));
}
