package org.darvoza.registration.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.contracts.PictureRule.BACKGROUND;
import static org.darvoza.contracts.PictureRule.BRIGHTNESS;
import static org.darvoza.contracts.PictureRule.COLOUR;
import static org.darvoza.contracts.PictureRule.CONTRAST;
import static org.darvoza.contracts.PictureRule.RATIO;
import static org.darvoza.contracts.PictureRule.SHARPNESS;
import static org.darvoza.contracts.PictureRule.SIZE;

import module java.base;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.darvoza.contracts.PictureRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LooksTest {

  static List<Arguments> portraits() {
    var good = Drawn.portrait(600, 780);
    return List.of(
        row("good", good),
        row("good and large", Drawn.portrait(2400, 3100)),
        row("good and as small as may be", Drawn.portrait(413, 531)),
        row("three to four", Drawn.portrait(900, 1200)),
        row("before a bluish wall", Drawn.portrait(600, 780, new Color(0xb8c8dc))),
        row("too small", Drawn.portrait(350, 450), SIZE),
        row("a square", Drawn.portrait(700, 700), RATIO),
        row("across", Drawn.portrait(1000, 700), RATIO),
        row("a strip", Drawn.portrait(450, 900), RATIO),
        row("a little soft", Drawn.blurred(good, 1)),
        row("out of focus", Drawn.blurred(good, 5), SHARPNESS),
        row("at night", Drawn.lit(good, 0.15, 0), BRIGHTNESS, CONTRAST, BACKGROUND),
        row("in the flash", Drawn.lit(good, 0.15, 215), BRIGHTNESS, CONTRAST),
        row("in fog", Drawn.lit(good, 0.15, 110), CONTRAST),
        row("before books", Drawn.beforeBooks(600, 780), BACKGROUND),
        row("before a dark wall", Drawn.portrait(600, 780, new Color(0x303030)), BACKGROUND),
        row("grey", Drawn.grey(good), COLOUR),
        row("nothing on it", Drawn.plain(600, 780, Color.LIGHT_GRAY), CONTRAST));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("portraits")
  void a_portrait_breaks_these_rules(
      String what, BufferedImage picture, Set<PictureRule> expected) {
    assertThat(broken(picture, Format.PORTRAIT)).as(what).isEqualTo(expected);
  }

  static List<Arguments> pages() {
    var good = Drawn.page(1600, 1120);
    return List.of(
        row("good", good),
        row("across or upright", Drawn.page(1000, 1400)),
        row("grey", Drawn.grey(good)),
        row("too small", Drawn.page(800, 560), SIZE),
        row("out of focus", Drawn.blurred(good, 9), SHARPNESS),
        row("in the dark", Drawn.lit(good, 0.12, 0), BRIGHTNESS, CONTRAST));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void a_page_breaks_these_rules(String what, BufferedImage picture, Set<PictureRule> expected) {
    assertThat(broken(picture, Format.PAGE)).as(what).isEqualTo(expected);
  }

  /// After the way through a file, as every picture goes.
  private static Set<PictureRule> broken(BufferedImage picture, Format format) {
    return Set.copyOf(Developing.develop(PictureFile.read(Filed.jpeg(picture)), format).broken());
  }

  private static Arguments row(String what, BufferedImage picture, PictureRule... broken) {
    return Arguments.of(what, picture, Set.of(broken));
  }
}
