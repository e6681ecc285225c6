package org.darvoza.journey;

import module java.base;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;

/// Pictures of nobody, as applicants hand them in.
final class Drawings {

  private static final Color HAIR = new Color(0x2b2320);
  private static final Color INK = new Color(0x23303c);
  private static final Color[] COATS = {new Color(0x27364a), new Color(0x6b2737)};

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
    pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 50));
    var name = "P<UTO%s<<%s".formatted(familyName, givenNames).toUpperCase(Locale.ROOT);
    pen.drawString(padded(name.replaceAll("[ -]", "<")), 62, 920);
    pen.drawString(padded(number + "<0UTO8103145F2905010"), 62, 1000);
    pen.translate(60, 150);
    pen.scale(0.48, 0.48);
    portrait(pen, 0);
    pen.dispose();
    return jpeg(picture);
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
