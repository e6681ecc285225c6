package org.darvoza.traveldocuments;

import module java.base;

/// The check digit of part 3, section 4.9: values times 7, 3, 1, 7, 3, 1 … modulo 10. Letters count
/// 10 to 35, so that it cannot tell characters whose values differ by ten: `0 < A K U`, `1 B L V`,
/// `2 C M W`, `3 D N X`, `4 E O Y`, `5 F P Z`, `6 G Q`, `7 H R`, `8 I S`, `9 J T`.
public final class CheckDigit {

  private static final int[] WEIGHTS = {7, 3, 1};

  private CheckDigit() {}

  public static char of(CharSequence field) {
    int sum =
        IntStream.range(0, field.length()).map(i -> WEIGHTS[i % 3] * value(field.charAt(i))).sum();
    return Character.forDigit(sum % 10, 10);
  }

  private static int value(char character) {
    return character == '<' ? 0 : Character.digit(character, 36);
  }
}
