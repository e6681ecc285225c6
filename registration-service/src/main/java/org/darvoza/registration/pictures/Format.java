package org.darvoza.registration.pictures;

import module java.base;

import org.darvoza.contracts.PictureRule;

/// What a picture is kept as: at most this large, and measured by these rules.
///
/// A portrait is printed on a badge, 35 mm by 45 mm at up to 600 dots an inch; of a page the
/// smallest print is still read at 2,400 pixels on its long side (190 dots an inch across A4).
public enum Format {
  PORTRAIT(
      1_200,
      1_600,
      Map.of(
          PictureRule.SIZE, Looks::tooSmallForABadge,
          PictureRule.RATIO, Looks::notOfPassportShape,
          PictureRule.SHARPNESS, Looks::blurred,
          PictureRule.BRIGHTNESS, Looks::tooDarkOrTooBright,
          PictureRule.CONTRAST, Looks::flat,
          PictureRule.BACKGROUND, Looks::busyBehind,
          PictureRule.COLOUR, Looks::withoutColour)),
  PAGE(
      2_400,
      2_400,
      Map.of(
          PictureRule.SIZE, Looks::tooSmallToRead,
          PictureRule.SHARPNESS, Looks::blurred,
          PictureRule.BRIGHTNESS, Looks::tooDarkOrTooBright,
          PictureRule.CONTRAST, Looks::flat));

  private final int mostWidth;
  private final int mostHeight;
  private final Map<PictureRule, Predicate<Sight>> rules;

  Format(int mostWidth, int mostHeight, Map<PictureRule, Predicate<Sight>> rules) {
    this.mostWidth = mostWidth;
    this.mostHeight = mostHeight;
    this.rules = new EnumMap<>(rules);
  }

  /// By how much a picture of this size is made smaller; never larger than it came.
  double scale(int width, int height) {
    return Math.min(1, Math.min((double) mostWidth / width, (double) mostHeight / height));
  }

  List<PictureRule> broken(Sight sight) {
    return rules.entrySet().stream()
        .filter(rule -> rule.getValue().test(sight))
        .map(Map.Entry::getKey)
        .toList();
  }
}
