package org.darvoza.registration.pictures;

import module java.base;

import java.awt.image.BufferedImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Drawn pictures as files: ordinary ones, and such as strangers make up.
public final class Filed {

  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");

  private Filed() {}

  public static byte[] jpeg(BufferedImage picture) {
    return written(picture, "JPEG", false);
  }

  static byte[] progressiveJpeg(BufferedImage picture) {
    return written(picture, "JPEG", true);
  }

  public static byte[] png(BufferedImage picture) {
    return written(picture, "PNG", false);
  }

  static byte[] interlacedPng(BufferedImage picture) {
    return written(picture, "PNG", true);
  }

  private static byte[] written(BufferedImage picture, String format, boolean progressive) {
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName(format).next();
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      var wish = writer.getDefaultWriteParam();
      if (progressive) {
        wish.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.write(null, new IIOImage(picture, null, null), wish);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// With an EXIF segment of a camera that was held in this way, and knew where.
  public static byte[] withExif(byte[] jpeg, int orientation, String position) {
    var text = position.getBytes(StandardCharsets.US_ASCII);
    var tiff = ByteBuffer.allocate(8 + 2 + 12 + 12 + 4 + text.length);
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation << 16);
    tiff.putShort((short) 0x8825).putShort((short) 2).putInt(text.length).putInt(38);
    tiff.putInt(0).put(text);
    var name = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    var segment = ByteBuffer.allocate(4 + name.length + tiff.capacity());
    segment.putShort((short) 0xffe1).putShort((short) (2 + name.length + tiff.capacity()));
    segment.put(name).put(tiff.array());
    return joined(
        Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  /// A frame header alone, of a size and of so many components.
  static byte[] jpegHeader(int width, int height, int components) {
    var header = ByteBuffer.allocate(2 + 4 + 6 + 3 * components + 2);
    header.putShort((short) 0xffd8);
    header.putShort((short) 0xffc0).putShort((short) (8 + 3 * components)).put((byte) 8);
    header.putShort((short) height).putShort((short) width).put((byte) components);
    for (int i = 1; i <= components; i++) {
      header.put((byte) i).put((byte) 0x11).put((byte) 0);
    }
    return joined(header.array(), new byte[64]);
  }

  /// What the header declares, with little behind it.
  public static byte[] pngHeader(int width, int height) {
    return joined(PNG, header(width, height), chunk("IDAT", new byte[16]), chunk("IEND"));
  }

  /// A small picture whose data would become a gigabyte.
  static byte[] pngZipBomb() {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    var zeros = new byte[1 << 20];
    var data = new ByteArrayOutputStream();
    var piece = new byte[1 << 16];
    for (int i = 0; i < 1024; i++) {
      deflater.setInput(zeros);
      while (!deflater.needsInput()) {
        data.write(piece, 0, deflater.deflate(piece));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      data.write(piece, 0, deflater.deflate(piece));
    }
    deflater.end();
    return joined(PNG, header(300, 300), chunk("IDAT", data.toByteArray()), chunk("IEND"));
  }

  /// With a chunk of any name behind the header.
  public static byte[] withChunk(byte[] png, String name, byte[] data) {
    int behindHeader = PNG.length + 25;
    return joined(
        Arrays.copyOf(png, behindHeader),
        chunk(name, data),
        Arrays.copyOfRange(png, behindHeader, png.length));
  }

  private static byte[] header(int width, int height) {
    return chunk(
        "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).putInt(0x08020000).array());
  }

  private static byte[] chunk(String name, byte... data) {
    var typed = joined(name.getBytes(StandardCharsets.US_ASCII), data);
    var sum = new CRC32();
    sum.update(typed);
    return joined(
        ByteBuffer.allocate(4).putInt(data.length).array(),
        typed,
        ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  public static byte[] joined(byte[]... parts) {
    var whole = new ByteArrayOutputStream();
    Stream.of(parts).forEach(whole::writeBytes);
    return whole.toByteArray();
  }
}
