package org.darvoza.screening.name;

import module java.base;

/// Words of rank and address. They are often left out, and hardly ever tell two people apart.
final class Titles {

  private static final Set<String> WORDS =
      new HashSet<>(
          List.of(
              """
          haji hajji hadji haj hajj hadj alhaj alhaji mullah mulla mola molla maulvi maulavi mawlawi molvi moulavi mawlavi
          maulana mawlana moulana sheikh shaykh shaikh sheik shaikh cheikh cheik shekh shayk dr doctor prof professor eng engineer general
          gen col colonel maj major capt captain lt lieutenant brig brigadier sgt sergeant commander cdr qari kari qazi
          hafiz hafez ustad ustaz ustadh mr mrs ms miss sir mufti imam ayatollah hojatoleslam sardar amir emir ameer sultan prince
          princess excellency he hon honourable honorable minister ambassador mme monsieur
          akhund akhundzada marshal admiral vice
          """
                  .strip()
                  .split("\\s+")));

  private Titles() {}

  static boolean is(String latin) {
    return WORDS.contains(latin);
  }
}
