package org.darvoza.registration.pictures;

import module java.base;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.List;

/// Pictures of nobody, drawn for tests.
public final class Drawn {

  private Drawn() {}

  /// A head and shoulders before a plain light wall.
  public static BufferedImage portrait(int width, int height) {
    return portrait(width, height, new Color(0xe4e8ec));
  }

  public static BufferedImage portrait(int width, int height, Color wall) {
    return drawn(
        width,
        height,
        pen -> {
          pen.setPaint(new GradientPaint(0, 0, wall, width, height, wall.darker()));
          pen.fillRect(0, 0, width, height);
          pen.setColor(new Color(0x23304a));
          pen.fillOval(width / 8, height * 7 / 10, width * 3 / 4, height * 2 / 3);
          pen.setColor(new Color(0x3b2a20));
          pen.fillOval(width * 28 / 100, height * 13 / 100, width * 44 / 100, height * 55 / 100);
          pen.setColor(new Color(0xd8a988));
          pen.fillOval(width * 30 / 100, height * 18 / 100, width * 40 / 100, height * 52 / 100);
          pen.setColor(new Color(0x1c1c1c));
          for (int eye : List.of(39, 56)) {
            pen.fillOval(width * eye / 100, height * 38 / 100, width * 6 / 100, height * 3 / 100);
          }
          pen.drawLine(width * 44 / 100, height * 58 / 100, width * 56 / 100, height * 58 / 100);
          for (int strand = 0; strand < 24; strand++) {
            int x = width * (31 + strand * 38 / 24) / 100;
            pen.drawLine(x, height * 14 / 100, x + width / 60, height * 22 / 100);
          }
        });
  }

  /// The data page of an invented document.
  public static BufferedImage page(int width, int height) {
    return drawn(
        width,
        height,
        pen -> {
          pen.setColor(new Color(0xe9e3d0));
          pen.fillRect(0, 0, width, height);
          pen.setColor(new Color(0x22252b));
          pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, height / 18));
          for (int line = 1; line < 16; line++) {
            pen.drawString("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<", width / 30, line * height / 16);
          }
          pen.drawImage(portrait(width / 4, width / 3), width * 2 / 3, height / 4, null);
        });
  }

  public static BufferedImage plain(int width, int height, Color colour) {
    return drawn(
        width,
        height,
        pen -> {
          pen.setColor(colour);
          pen.fillRect(0, 0, width, height);
        });
  }

  static BufferedImage blurred(BufferedImage picture, int radius) {
    int side = 2 * radius + 1;
    var weights = new float[side];
    Arrays.fill(weights, 1f / side);
    var across = new ConvolveOp(new Kernel(side, 1, weights), ConvolveOp.EDGE_NO_OP, null);
    var down = new ConvolveOp(new Kernel(1, side, weights), ConvolveOp.EDGE_NO_OP, null);
    var once = down.filter(across.filter(picture, null), null);
    return down.filter(across.filter(once, null), null);
  }

  /// Each channel becomes `add + value * times`.
  static BufferedImage lit(BufferedImage picture, double times, double add) {
    return each(
        picture,
        rgb ->
            new Color(
                clamp(rgb.getRed() * times + add),
                clamp(rgb.getGreen() * times + add),
                clamp(rgb.getBlue() * times + add)));
  }

  static BufferedImage grey(BufferedImage picture) {
    return each(
        picture,
        rgb -> {
          int value = clamp(0.3 * rgb.getRed() + 0.59 * rgb.getGreen() + 0.11 * rgb.getBlue());
          return new Color(value, value, value);
        });
  }

  /// A bookshelf behind the person.
  static BufferedImage beforeBooks(int width, int height) {
    var picture = portrait(width, height);
    var pen = picture.createGraphics();
    for (int book = 0; book < 12; book++) {
      pen.setColor(new Color(book * 20, 220 - book * 18, book % 3 * 90));
      pen.fillRect(book % 2 * width * 5 / 6, book * height / 24, width / 6, height / 26);
    }
    pen.dispose();
    return picture;
  }

  private static BufferedImage each(BufferedImage picture, UnaryOperator<Color> change) {
    var changed = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        changed.setRGB(x, y, change.apply(new Color(picture.getRGB(x, y))).getRGB());
      }
    }
    return changed;
  }

  private static int clamp(double value) {
    return Math.clamp(Math.round(value), 0, 255);
  }

  private static BufferedImage drawn(int width, int height, Consumer<Graphics2D> drawing) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.accept(pen);
    pen.dispose();
    return picture;
  }
}
