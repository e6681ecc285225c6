package org.darvoza.registration.pictures;

/// One function for each way in which a picture can fall short. They guide the person who uploads;
/// an officer decides. So each is set where a good picture is never faulted and a plainly bad one
/// is, not where a passport office would draw the line.
///
/// ICAO Doc 9303 part 3 (3.9) and ISO/IEC 39794-5 (annex D) are the guides: a portrait of 35 mm by
/// 45 mm, in focus, in colour, evenly lit, before a plain and light background. What they say of
/// the face is not measured: no detector that works without a network has proved itself here.
final class Looks {

  /// 35 mm by 45 mm at 300 dots an inch.
  private static final int BADGE_WIDTH = 413;

  private static final int BADGE_HEIGHT = 531;

  /// A passport's data page is 125 mm by 88 mm; 200 dots an inch are the least for its zone.
  private static final int PAGE_LONG = 980;

  private static final int PAGE_SHORT = 600;

  /// 35 to 45 is 0.78; a tenth either way can be cut off without touching the head.
  private static final double NARROWEST = 0.70;

  private static final double WIDEST = 0.86;

  /// Of the sharpest parts of the picture, so that a plain background does not count against it. A
  /// sharp edge gives thousands, one spread over ten pixels less than this.
  private static final double LEAST_SHARPNESS = 60;

  private static final double DARKEST = 45;
  private static final double BRIGHTEST = 235;

  /// Between the darkest and the brightest twentieth; grey print on grey paper has 50.
  private static final int LEAST_CONTRAST = 40;

  /// A smooth gradient from a lamp at the side passes, a curtain or a bookshelf does not.
  private static final double LIVELIEST_BACKGROUND = 28;

  private static final double DARKEST_BACKGROUND = 110;

  /// Skin alone has 30 and more; a grey picture in a colour file has rounding errors.
  private static final double LEAST_COLOUR = 5;

  private Looks() {}

  static boolean tooSmallForABadge(Sight sight) {
    return sight.width() < BADGE_WIDTH || sight.height() < BADGE_HEIGHT;
  }

  static boolean tooSmallToRead(Sight sight) {
    return Math.max(sight.width(), sight.height()) < PAGE_LONG
        || Math.min(sight.width(), sight.height()) < PAGE_SHORT;
  }

  static boolean notOfPassportShape(Sight sight) {
    double ratio = (double) sight.width() / sight.height();
    return ratio < NARROWEST || ratio > WIDEST;
  }

  /// Where there is hardly any difference between dark and bright, that is what is wrong.
  static boolean blurred(Sight sight) {
    return !flat(sight) && sight.sharpness() < LEAST_SHARPNESS;
  }

  static boolean tooDarkOrTooBright(Sight sight) {
    double brightness = sight.brightness();
    return brightness < DARKEST || brightness > BRIGHTEST;
  }

  static boolean flat(Sight sight) {
    return sight.contrast() < LEAST_CONTRAST;
  }

  static boolean busyBehind(Sight sight) {
    var border = sight.border();
    return border.spread() > LIVELIEST_BACKGROUND || border.mean() < DARKEST_BACKGROUND;
  }

  static boolean withoutColour(Sight sight) {
    return !flat(sight) && sight.colour() < LEAST_COLOUR;
  }
}
