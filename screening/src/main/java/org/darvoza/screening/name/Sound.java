package org.darvoza.screening.name;

import module java.base;

/// The sounds of a word, one character each, as [Sounds] writes them: kept with what the comparison
/// needs of them, since it is made very often. Equal by the sounds. More than 32 are cut off.
public final class Sound {

  static final int LONGEST = 32;

  private final String text;
  private final byte[] codes;
  private final float latinLength;
  private final float mixedLength;

  Sound(String text) {
    this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    this.codes = this.text.getBytes(StandardCharsets.US_ASCII);
    this.latinLength = Costs.LATIN.length(this.text);
    this.mixedLength = Costs.MIXED.length(this.text);
  }

  public String text() {
    return text;
  }

  int length() {
    return codes.length;
  }

  byte at(int index) {
    return codes[index];
  }

  float length(Costs costs) {
    return costs == Costs.LATIN ? latinLength : mixedLength;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sound sound && sound.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
