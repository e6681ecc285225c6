package org.darvoza.registration.lostlink;

import module java.base;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Who asks for a link: what he believes to be the reference and the address of his registration.
record LinkWish(
    @NotBlank @Size(max = 40) String reference, @NotBlank @Size(max = 254) String email) {

  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\s]+");

  /// As references are written, however this one was copied: in small letters, with blanks or long
  /// dashes.
  String tidyReference() {
    return DASHES.matcher(reference.strip()).replaceAll("-").toUpperCase(Locale.ROOT);
  }

  /// Whether letters go to this address. Nobody's mailbox is told apart by capitals, and telephones
  /// put them where nobody typed any.
  boolean names(String address) {
    return tidy(email).equals(tidy(address));
  }

  private static String tidy(String address) {
    return Normalizer.normalize(address, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "LinkWish[…]";
  }
}
