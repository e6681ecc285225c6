package org.darvoza.registration.pictures;

import module java.base;

import org.darvoza.contracts.PictureRule;

/// A picture as it will be kept: an upright baseline JPEG without a word of where it comes from,
/// and the rules it breaks.
public record Developed(byte[] jpeg, int width, int height, List<PictureRule> broken) {

  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
