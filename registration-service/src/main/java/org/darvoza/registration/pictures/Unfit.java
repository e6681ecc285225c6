package org.darvoza.registration.pictures;

/// Why a file is not taken at all. Whatever can be shown to an officer is taken, with what is wrong
/// about it.
public enum Unfit {
  EMPTY,
  /// Neither JPEG nor PNG, whatever its name says.
  NOT_A_PICTURE,
  /// Its end is missing, or what is inside contradicts itself.
  BROKEN,
  TOO_MANY_PIXELS,
  /// So small that nobody can be recognised and nothing read.
  TOO_SMALL,
  /// Made for a printing press (CMYK), or coded as no camera does.
  UNUSUAL_COLOURS
}
