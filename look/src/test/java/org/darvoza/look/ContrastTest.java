package org.darvoza.look;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read stands out from what it stands on, by day and by night: WCAG 2.2 asks 4.5 to 1 of
/// text and 3 to 1 of the edge of a control.
class ContrastTest {

  private static final Path FILES = Path.of("src/main/resources/static/look");
  private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+): #([0-9a-f]{6});");

  private static final Map<String, String> LIGHT = tokens("look.css");
  private static final Map<String, String> DARK = night();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4.5 | ink     | paper sheet shade success-wash warning-wash danger-wash info-wash
          4.5 | muted   | paper sheet shade
          4.5 | link    | paper sheet shade
          4.5 | on-act  | act act-over
          4.5 | on-lapis | lapis lapis-deep
          4.5 | success | success-wash paper sheet
          4.5 | warning | warning-wash paper sheet
          4.5 | danger  | danger-wash paper sheet
          4.5 | info    | info-wash paper sheet
          4.5 | muted   | danger-wash success-wash
          4.5 | sheet   | danger
          3.0 | edge    | paper sheet
          3.0 | focus   | paper sheet
          """)
  void text_stands_out_from_its_ground(double least, String text, String grounds) {
    for (var ground : grounds.split(" ")) {
      for (var tokens : List.of(LIGHT, DARK)) {
        assertThat(contrast(colour(tokens, text), colour(tokens, ground)))
            .as("%s on %s %s", text, ground, tokens == LIGHT ? "by day" : "by night")
            .isGreaterThanOrEqualTo(least);
      }
    }
  }

  private static int colour(Map<String, String> tokens, String name) {
    return Integer.parseInt(Objects.requireNonNull(tokens.get("--" + name), name), 16);
  }

  private static Map<String, String> night() {
    var all = new HashMap<>(LIGHT);
    all.putAll(tokens("dark.css"));
    return all;
  }

  private static Map<String, String> tokens(String file) {
    try {
      var css = Files.readString(FILES.resolve(file));
      var root = css.substring(css.indexOf(":root {"), css.indexOf('}'));
      return TOKEN
          .matcher(root)
          .results()
          .collect(Collectors.toMap(token -> token.group(1), token -> token.group(2)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16)
        + 0.7152 * linear(colour >> 8 & 0xff)
        + 0.0722 * linear(colour & 0xff);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
