package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;

/// Run by hand: letters written each second by one thread.
final class WritingSpeed {

  private WritingSpeed() {}

  static void main() {
    var writer = SampleOccasions.aWriter();
    var addressee =
        SampleOccasions.anAddressee("a@example.org", Language.RUSSIAN, "Ms", "Каримова");
    for (int round = 0; round < 6; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < 2000; i++) {
        var _ = writer.write(SampleOccasions.of(LetterKind.ACCREDITATION_GRANTED, addressee));
      }
      System.out.println(Math.round(2000 / ((System.nanoTime() - start) / 1e9)) + " letters/s");
    }
  }
}
