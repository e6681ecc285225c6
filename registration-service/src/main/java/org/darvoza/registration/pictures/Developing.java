package org.darvoza.registration.pictures;

import module java.base;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// From a file to the picture that is kept. Java's own decoders do it: they need no library, take
/// every form that cameras and phones write, and are given the essential parts alone.
final class Developing {

  private static final float QUALITY = 0.88f;
  private static final int SHORTEST_SIDE = 200;

  private Developing() {}

  static Developed develop(PictureFile file, Format format) {
    if (Math.min(file.shape().width(), file.shape().height()) < SHORTEST_SIDE) {
      throw new UnfitPictureException(Unfit.TOO_SMALL);
    }
    double scale = format.scale(file.uprightWidth(), file.uprightHeight());
    var picture = upright(file, scale);
    var sight = new Sight(file.uprightWidth(), file.uprightHeight(), picture);
    return new Developed(
        jpeg(picture), picture.getWidth(), picture.getHeight(), format.broken(sight));
  }

  /// A copy of a kept picture with a text burnt into it.
  static byte[] marked(PictureFile kept, String text) {
    return jpeg(Watermark.burn(decoded(kept, 1), text));
  }

  private static BufferedImage upright(PictureFile file, double scale) {
    int every = every(scale);
    var decoded = decoded(file, every);
    var way = AffineTransform.getScaleInstance(scale * every, scale * every);
    way.concatenate(
        Orientation.upright(file.orientation(), decoded.getWidth(), decoded.getHeight()));
    return drawn(
        decoded,
        way,
        (int) Math.round(file.uprightWidth() * scale),
        (int) Math.round(file.uprightHeight() * scale));
  }

  /// Of a picture more than twice too large the decoder need not put out every pixel.
  static int every(double scale) {
    return Math.max(1, (int) (1 / scale));
  }

  private static BufferedImage decoded(PictureFile file, int every) {
    var reader = ImageIO.getImageReadersByFormatName(file.kind().name()).next();
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.essential()))) {
      reader.setInput(input, true, true);
      var wish = new ImageReadParam();
      wish.setSourceSubsampling(every, every, 0, 0);
      return reader.read(0, wish);
    } catch (IOException | RuntimeException e) { // decoders meet nonsense with all kinds of these
      throw new UnfitPictureException(Unfit.BROKEN);
    } finally {
      reader.dispose();
    }
  }

  static BufferedImage scaled(BufferedImage picture, double scale) {
    return drawn(
        picture,
        AffineTransform.getScaleInstance(scale, scale),
        Math.max(1, (int) Math.round(picture.getWidth() * scale)),
        Math.max(1, (int) Math.round(picture.getHeight() * scale)));
  }

  /// What was transparent becomes white.
  private static BufferedImage drawn(
      BufferedImage picture, AffineTransform way, int width, int height) {
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = drawn.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      var _ = pen.drawImage(picture, way, null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }

  private static byte[] jpeg(BufferedImage picture) {
    var writer = ImageIO.getImageWritersByFormatName("JPEG").next();
    var bytes = new ByteArrayOutputStream();
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      var wish = writer.getDefaultWriteParam();
      wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      wish.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(picture, null, null), wish);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written to", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
