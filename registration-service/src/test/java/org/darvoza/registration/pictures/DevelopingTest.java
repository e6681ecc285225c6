package org.darvoza.registration.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import java.awt.Color;
import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DevelopingTest {

  @ParameterizedTest
  @CsvSource({
    "PORTRAIT,  600,  800,  600,  800",
    "PORTRAIT, 3000, 4000, 1200, 1600",
    "PORTRAIT, 4000, 6000, 1067, 1600",
    "PORTRAIT, 4000, 3000, 1200,  900",
    "PAGE,     1600, 1100, 1600, 1100",
    "PAGE,     4000, 3000, 2400, 1800",
    "PAGE,     8000, 3000, 2400,  900",
  })
  void a_picture_is_made_smaller_and_never_larger(
      Format format, int width, int height, int newWidth, int newHeight) throws IOException {
    var developed = developed(Filed.jpeg(Drawn.plain(width, height, Color.PINK)), format);

    assertThat(List.of(developed.width(), developed.height())).containsExactly(newWidth, newHeight);
    assertThat(List.of(picture(developed).getWidth(), picture(developed).getHeight()))
        .containsExactly(newWidth, newHeight);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1",
  })
  void it_is_turned_as_the_camera_was_held(int orientation, int right, int below)
      throws IOException {
    var lying = Drawn.plain(400, 300, Color.WHITE);
    lying.createGraphics().fillRect(0, 0, 1, 1);
    for (int i = 0; i < 60 * 60; i++) {
      lying.setRGB(i % 60, i / 60, Color.RED.getRGB());
    }

    var upright =
        picture(developed(Filed.withExif(Filed.jpeg(lying), orientation, "x"), Format.PAGE));

    assertThat(upright.getWidth()).isEqualTo(orientation < 5 ? 400 : 300);
    int x = right == 0 ? 30 : upright.getWidth() - 30;
    int y = below == 0 ? 30 : upright.getHeight() - 30;
    assertThat(new Color(upright.getRGB(x, y)).getGreen()).isLessThan(60);
    assertThat(new Color(upright.getRGB(upright.getWidth() - x, y)).getGreen()).isGreaterThan(200);
  }

  static List<Arguments> kinds() {
    var portrait = Drawn.portrait(600, 780);
    return List.of(
        Arguments.of("JPEG", Filed.jpeg(portrait)),
        Arguments.of("progressive JPEG", Filed.progressiveJpeg(portrait)),
        Arguments.of("grey JPEG", Filed.jpeg(as(portrait, BufferedImage.TYPE_BYTE_GRAY))),
        Arguments.of("PNG", Filed.png(portrait)),
        Arguments.of("interlaced PNG", Filed.interlacedPng(portrait)),
        Arguments.of("grey PNG", Filed.png(as(portrait, BufferedImage.TYPE_BYTE_GRAY))),
        Arguments.of("16-bit PNG", Filed.png(as(portrait, BufferedImage.TYPE_USHORT_GRAY))),
        Arguments.of("PNG of a palette", Filed.png(as(portrait, BufferedImage.TYPE_BYTE_INDEXED))),
        Arguments.of("black and white", Filed.png(as(portrait, BufferedImage.TYPE_BYTE_BINARY))),
        Arguments.of("transparent PNG", Filed.png(as(portrait, BufferedImage.TYPE_INT_ARGB))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void every_kind_that_cameras_and_programs_write_becomes_a_plain_jpeg(String kind, byte[] file)
      throws IOException {
    var developed = developed(file, Format.PORTRAIT);

    var again = PictureFile.read(developed.jpeg());
    assertThat(again.kind()).as(kind).isEqualTo(PictureFile.Kind.JPEG);
    assertThat(again.shape()).isEqualTo(new PictureFile.Shape(600, 780, false));
    var wall = new Color(picture(developed).getRGB(5, 5));
    assertThat(wall.getGreen()).isBetween(180, 255);
  }

  @Test
  void nothing_is_left_of_where_it_was_taken() {
    var file = Filed.withExif(Filed.jpeg(Drawn.portrait(600, 780)), 1, "GPS-38.5598N-68.7870E");

    var kept = new String(developed(file, Format.PORTRAIT).jpeg(), StandardCharsets.ISO_8859_1);

    assertThat(kept).doesNotContain("GPS", "Exif", "38.5598");
  }

  @Test
  void what_would_become_a_gigabyte_is_read_only_as_far_as_it_is_needed() {
    var developed = developed(Filed.pngZipBomb(), Format.PAGE);

    assertThat(developed.width()).isEqualTo(300);
  }

  @Test
  void a_stamp_of_a_picture_is_refused() {
    var stamp = PictureFile.read(Filed.png(Drawn.portrait(150, 199)));

    assertThatThrownBy(() -> Developing.develop(stamp, Format.PORTRAIT))
        .isInstanceOfSatisfying(
            UnfitPictureException.class, e -> assertThat(e.why()).isEqualTo(Unfit.TOO_SMALL));
  }

  @Test
  void a_marked_copy_has_the_same_size_and_other_pixels() throws IOException {
    var kept = developed(Filed.jpeg(Drawn.portrait(600, 780)), Format.PORTRAIT);

    var marked = Developing.marked(PictureFile.read(kept.jpeg()), "officer1 · 20 Sep 2022, 13:04");

    assertThat(PictureFile.read(marked).shape()).isEqualTo(PictureFile.read(kept.jpeg()).shape());
    assertThat(marked).isNotEqualTo(kept.jpeg());
  }

  private static Developed developed(byte[] file, Format format) {
    return Developing.develop(PictureFile.read(file), format);
  }

  private static BufferedImage picture(Developed developed) throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(developed.jpeg())));
  }

  private static BufferedImage as(BufferedImage picture, int type) {
    var other = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
    var pen = other.createGraphics();
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return other;
  }
}
