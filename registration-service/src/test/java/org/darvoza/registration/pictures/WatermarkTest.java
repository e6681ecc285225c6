package org.darvoza.registration.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import java.awt.Color;
import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatermarkTest {

  private static final String TEXT = "officer1 · 20 Sep 2022, 13:04";

  @ParameterizedTest
  @CsvSource({
    "600, 800, ffffff",
    "600, 800, 000000",
    "1600, 1100, 8a7f6a",
    "240, 320, 12305a",
    "90, 120, ffffff"
  })
  void every_part_of_the_picture_is_marked_and_the_picture_stays(
      int width, int height, String ground) throws IOException {
    var colour = new Color(Integer.parseInt(ground, 16));
    var picture = plain(width, height, colour);

    var marked = Watermark.burn(picture, TEXT);

    assertThat(marked.getWidth()).isEqualTo(width);
    assertThat(marked.getHeight()).isEqualTo(height);
    for (int x = 0; x < 3; x++) {
      for (int y = 0; y < 3; y++) {
        var part = marked.getSubimage(x * width / 3, y * height / 3, width / 3, height / 3);
        assertThat(changed(part, colour)).as("part %d %d", x, y).isGreaterThan(0.01);
      }
    }
    assertThat(changed(picture, colour)).isZero();
    var _ = new File("target/pages").mkdirs();
    assertThat(ImageIO.write(marked, "png", new File("target/pages/mark-" + width + ".png")))
        .isTrue();
  }

  /// The share of pixels that tell the text from the ground.
  private static double changed(BufferedImage picture, Color ground) {
    long told = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        var pixel = new Color(picture.getRGB(x, y));
        if (Math.abs(pixel.getGreen() - ground.getGreen()) > 24) {
          told++;
        }
      }
    }
    return (double) told / (picture.getWidth() * picture.getHeight());
  }

  private static BufferedImage plain(int width, int height, Color ground) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(ground);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return picture;
  }
}
