package org.darvoza.contracts;

/// What is expected of an uploaded picture and checked at once. A rule that is broken is told to
/// the person and to the officers; whether it matters, an officer decides. Nothing here looks for a
/// face.
public enum PictureRule {
  /// Enough pixels to be printed, or read.
  SIZE,
  /// A portrait of 35 to 45.
  RATIO,
  SHARPNESS,
  BRIGHTNESS,
  CONTRAST,
  /// Plain and light behind the person.
  BACKGROUND,
  /// In colour, not in shades of grey.
  COLOUR
}
