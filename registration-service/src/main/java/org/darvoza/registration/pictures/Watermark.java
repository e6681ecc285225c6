package org.darvoza.registration.pictures;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Burns a text into a picture, again and again across all of it, dark with a light edge: to be
/// read on any ground and not to be cut away. What leaves the service as an image carries it; a
/// mark that only a style sheet draws would be gone with the first saved file.
final class Watermark {

  private static final float OPACITY = 0.28f;
  private static final double SLANT = -Math.PI / 7;

  private Watermark() {}

  /// A marked copy; the picture itself stays as it is.
  static BufferedImage burn(BufferedImage picture, String text) {
    var marked =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    var pen = marked.createGraphics();
    try {
      pen.drawImage(picture, 0, 0, Color.WHITE, null);
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, OPACITY));
      cover(pen, text, picture.getWidth(), picture.getHeight());
    } finally {
      pen.dispose();
    }
    return marked;
  }

  private static void cover(Graphics2D pen, String text, int width, int height) {
    int size = Math.clamp(Math.min(width, height) / 22, 10, 48);
    var line =
        new TextLayout(
            text, new Font(Font.SANS_SERIF, Font.BOLD, size), pen.getFontRenderContext());
    int across = (int) line.getAdvance() + size * 2;
    int down = size * 5;
    pen.rotate(SLANT, width / 2.0, height / 2.0);
    int reach = width + height;
    for (int row = 0, y = -reach; y < reach; y += down, row++) {
      for (int x = -reach + row % 2 * across / 2; x < reach; x += across) {
        write(pen, line, x, y);
      }
    }
  }

  private static void write(Graphics2D pen, TextLayout line, int x, int y) {
    var letters = line.getOutline(AffineTransform.getTranslateInstance(x, y));
    pen.setColor(Color.WHITE);
    pen.draw(letters);
    pen.setColor(Color.BLACK);
    pen.fill(letters);
  }
}
