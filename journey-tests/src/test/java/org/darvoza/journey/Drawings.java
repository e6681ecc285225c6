package org.darvoza.journey;

import module java.base;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import javax.imageio.ImageIO;

/// Pictures of nobody, as applicants hand them in.
final class Drawings {

  private static final Color HAIR = new Color(0x2b2320);
  private static final Color INK = new Color(0x23303c);
  private static final Color[] COATS = {new Color(0x27364a), new Color(0x6b2737)};

  private static final Font ZONE = ocrB();

  private Drawings() {}

  /// A portrait before a plain ground; each `which` in another coat.
  static byte[] photo(int which) {
    var picture = new BufferedImage(900, 1170, BufferedImage.TYPE_INT_RGB);
    var pen = pen(picture);
    portrait(pen, which);
    pen.dispose();
    return jpeg(picture);
  }

  /// The page of a passport with the same portrait, its fields and its zone.
  static byte[] passport(String familyName, String givenNames, String number) {
    var picture = new BufferedImage(1500, 1056, BufferedImage.TYPE_INT_RGB);
    var pen = pen(picture);
    pen.setPaint(new GradientPaint(0, 0, new Color(0xeef3ea), 1500, 1056, new Color(0xdce8ee)));
    pen.fillRect(0, 0, 1500, 1056);
    text(pen, 30, "SPECIMEN · PASSPORT · ПАСПОРТ", 60, 80);
    var lines = List.of(familyName, givenNames, number, "14 MAR 1981", "02 MAY 2019 – 01 MAY 2029");
    for (int line = 0; line < lines.size(); line++) {
      text(pen, 36, lines.get(line), 560, 190 + line * 110);
      pen.drawLine(560, 206 + line * 110, 1440, 206 + line * 110);
    }
    var name = "P<UTO%s<<%s".formatted(familyName, givenNames).toUpperCase(Locale.ROOT);
    zone(pen, padded(name.replaceAll("[ -]", "<")), padded(number + "<0UTO8103145F2905010"));
    pen.translate(60, 150);
    pen.scale(0.48, 0.48);
    portrait(pen, 0);
    pen.dispose();
    return jpeg(picture);
  }

  /// A data page as somebody holds it before a camera in the evening: aslant, with a shadow, out of
  /// focus and pressed hard into a JPEG.
  static byte[] held(String first, String second) {
    var picture = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
    var pen = pen(picture);
    pen.rotate(Math.toRadians(4), 800, 600);
    pen.setColor(new Color(0xe4ebe6));
    pen.fillRect(50, 72, 1500, 1056);
    pen.setColor(new Color(0xb9c9bd));
    for (int line = 0; line < 80; line++) {
      pen.drawArc(-400, 100 + line * 13, 2400, 300, 0, 180);
    }
    pen.translate(50, 72);
    zone(pen, first, second);
    pen.setTransform(new AffineTransform());
    pen.setPaint(new GradientPaint(0, 0, new Color(0, 0, 0, 140), 1600, 0, new Color(0, 0, 0, 0)));
    pen.fillRect(0, 0, 1600, 1200);
    pen.dispose();
    var weights = new float[9];
    Arrays.fill(weights, 1 / 9f);
    return jpeg(new ConvolveOp(new Kernel(3, 3, weights)).filter(picture, null));
  }

  /// Sign by sign, each in its place.
  private static void zone(Graphics2D pen, String... lines) {
    pen.setColor(INK);
    pen.setFont(ZONE.deriveFont(50f));
    double pitch = 1376 / 44.0;
    for (int line = 0; line < lines.length; line++) {
      for (int place = 0; place < lines[line].length(); place++) {
        var sign = lines[line].substring(place, place + 1);
        pen.drawString(sign, (float) (62 + place * pitch), 920 + line * 80);
      }
    }
  }

  private static Font ocrB() {
    try (var font = Drawings.class.getResourceAsStream("/static/look/zone/ocr-b.otf")) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(font));
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void portrait(Graphics2D pen, int which) {
    pen.setColor(new Color(0xe9ebee));
    pen.fillRect(0, 0, 900, 1170);
    pen.setColor(COATS[which % COATS.length]);
    pen.fillRoundRect(110, 880, 680, 600, 300, 300);
    pen.setColor(new Color(0xc89878));
    pen.fillRect(385, 760, 130, 180);
    pen.setColor(HAIR);
    pen.fillOval(235, 175, 430, 560);
    pen.setColor(new Color(0xd9ab8a));
    pen.fillOval(265, 250, 370, 560);
    pen.setColor(HAIR);
    for (int eye : new int[] {345, 505}) {
      pen.fillOval(eye, 485, 50, 26);
      pen.fillRect(eye - 12, 445, 74, 10);
    }
    pen.setColor(new Color(0xa9725a));
    var nose = new Path2D.Double();
    nose.moveTo(450, 510);
    nose.lineTo(425, 620);
    nose.lineTo(475, 620);
    nose.closePath();
    pen.fill(nose);
    pen.fillOval(390, 680, 120, 28);
  }

  private static void text(Graphics2D pen, int size, String text, int x, int y) {
    pen.setColor(INK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
    pen.drawString(text, x, y);
  }

  private static String padded(String line) {
    return (line + "<".repeat(44)).substring(0, 44);
  }

  private static Graphics2D pen(BufferedImage picture) {
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return pen;
  }

  private static byte[] jpeg(BufferedImage picture) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "jpeg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
