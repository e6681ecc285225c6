package org.darvoza.registration.pictures;

import module java.base;

import org.darvoza.registration.pictures.PictureFile.Kind;
import org.darvoza.registration.pictures.PictureFile.Shape;

/// Walks through a JPEG (ITU-T T.81) segment by segment and keeps those that make the picture. Of
/// EXIF only the orientation is read; what follows the end is not looked at.
final class JpegSegments {

  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int EXIF = 0xe1;
  private static final int ADOBE = 0xee;

  /// Tables and the interval of restarts.
  private static final Set<Integer> TABLES = Set.of(0xc4, 0xdb, 0xdd);

  /// Baseline, extended and progressive: what cameras write and decoders know.
  private static final Set<Integer> FRAMES = Set.of(0xc0, 0xc1, 0xc2);

  private static final Set<Integer> OTHER_FRAMES =
      Set.of(0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf, 0xcc, 0xdc);

  /// Each scan of a progressive picture is worked through in full; a file may hold thousands.
  private static final int MOST_SCANS = 32;

  private static final byte[] EXIF_NAME = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  /// So that the three components are taken for what they are in every file but Adobe's.
  private static final byte[] JFIF =
      HexFormat.of().parseHex("ffe000104a46494600010100000100010000");

  private final ByteBuffer file;
  private final ByteArrayOutputStream essential = new ByteArrayOutputStream();
  private int orientation = Orientation.UPRIGHT;
  private int scans;
  private boolean adobe;
  private @org.jspecify.annotations.Nullable Shape shape;

  private JpegSegments(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes).position(2);
  }

  static boolean begins(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xff
        && bytes[1] == (byte) START
        && bytes[2] == (byte) 0xff;
  }

  static PictureFile read(byte[] bytes) {
    var segments = new JpegSegments(bytes);
    int marker = segments.marker();
    while (marker != END) {
      segments.take(marker);
      marker = segments.marker();
    }
    var shape = segments.shape;
    if (shape == null || segments.scans == 0) {
      throw new UnfitPictureException(Unfit.BROKEN);
    }
    return new PictureFile(Kind.JPEG, shape, segments.orientation, segments.whole());
  }

  private byte[] whole() {
    var whole = new ByteArrayOutputStream(essential.size() + JFIF.length + 4);
    whole.writeBytes(new byte[] {(byte) 0xff, (byte) START});
    if (!adobe) {
      whole.writeBytes(JFIF);
    }
    whole.writeBytes(essential.toByteArray());
    whole.writeBytes(new byte[] {(byte) 0xff, (byte) END});
    return whole.toByteArray();
  }

  /// Any number of 0xFF may stand before a marker.
  private int marker() {
    if (file.get() != (byte) 0xff) {
      throw new UnfitPictureException(Unfit.BROKEN);
    }
    int marker = 0xff;
    while (marker == 0xff) {
      marker = Byte.toUnsignedInt(file.get());
    }
    return marker;
  }

  private void take(int marker) {
    int start = file.position();
    int length = Short.toUnsignedInt(file.getShort(start));
    var data = file.slice(start + 2, length - 2);
    file.position(start + length);
    if (FRAMES.contains(marker)) {
      frame(data, marker == 0xc2);
      keep(marker, start, length);
    } else if (OTHER_FRAMES.contains(marker)) {
      throw new UnfitPictureException(Unfit.UNUSUAL_COLOURS);
    } else if (TABLES.contains(marker)) {
      keep(marker, start, length);
    } else if (marker == SCAN) {
      scan(start, length);
    } else if (marker == EXIF && startsWith(data, EXIF_NAME)) {
      orientation = Orientation.of(data.slice(EXIF_NAME.length, data.remaining() - 6));
    } else if (marker == ADOBE && length == 14) {
      adobe = true;
      keep(marker, start, length);
    }
  }

  private void frame(ByteBuffer data, boolean progressive) {
    int bits = data.get();
    int height = Short.toUnsignedInt(data.getShort());
    int width = Short.toUnsignedInt(data.getShort());
    int components = data.get();
    if (shape != null) { // a second frame could be larger than the first
      throw new UnfitPictureException(Unfit.BROKEN);
    }
    if (bits != 8 || (components != 1 && components != 3)) {
      throw new UnfitPictureException(Unfit.UNUSUAL_COLOURS);
    }
    shape = new Shape(width, height, progressive).bearable();
  }

  private void scan(int start, int length) {
    if (shape == null || ++scans > MOST_SCANS) {
      throw new UnfitPictureException(Unfit.BROKEN);
    }
    int end = start + length;
    while (!endsAt(end)) {
      end++;
    }
    keep(SCAN, start, end - start);
    file.position(end);
  }

  /// In the coded data 0xFF is followed by 0, or by a mark to start again.
  private boolean endsAt(int position) {
    if (position + 1 >= file.limit()) {
      throw new UnfitPictureException(Unfit.BROKEN);
    }
    int next = Byte.toUnsignedInt(file.get(position + 1));
    return file.get(position) == (byte) 0xff && next != 0 && (next < 0xd0 || next > 0xd7);
  }

  private void keep(int marker, int start, int length) {
    essential.write(0xff);
    essential.write(marker);
    essential.write(file.array(), start, length);
  }

  private static boolean startsWith(ByteBuffer data, byte[] name) {
    return data.remaining() > name.length
        && data.slice(0, name.length).equals(ByteBuffer.wrap(name));
  }
}
