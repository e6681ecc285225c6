package org.darvoza.registration.pictures;

import module java.base;

import java.awt.geom.AffineTransform;

/// How a camera was held: the one thing we want to know of EXIF (a TIFF file, tag 0x0112), so it is
/// read here in forty lines rather than by a library that reads all of it.
final class Orientation {

  static final int UPRIGHT = 1;
  private static final int TAG = 0x0112;
  private static final int ENTRY_BYTES = 12;

  private Orientation() {}

  /// 1 to 8; upright where it is not said or said in a way we do not understand.
  static int of(ByteBuffer tiff) {
    try {
      var data = tiff.slice().order(order(tiff.slice()));
      int directory = data.getInt(4);
      int entries = Short.toUnsignedInt(data.getShort(directory));
      return IntStream.range(0, entries)
          .map(entry -> directory + 2 + entry * ENTRY_BYTES)
          .filter(at -> Short.toUnsignedInt(data.getShort(at)) == TAG)
          .map(at -> data.getShort(at + 8))
          .filter(value -> value >= 1 && value <= 8)
          .findFirst()
          .orElse(UPRIGHT);
    } catch (IndexOutOfBoundsException notAsItShouldBe) {
      return UPRIGHT;
    }
  }

  private static ByteOrder order(ByteBuffer tiff) {
    return tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
  }

  /// From a picture of this size, as it lies in the file, to the upright one.
  static AffineTransform upright(int orientation, double width, double height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
