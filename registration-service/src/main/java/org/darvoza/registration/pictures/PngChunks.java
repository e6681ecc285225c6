package org.darvoza.registration.pictures;

import module java.base;

import org.darvoza.registration.pictures.PictureFile.Kind;
import org.darvoza.registration.pictures.PictureFile.Shape;

/// Walks through a PNG (ISO/IEC 15948) chunk by chunk and keeps the few that make the still
/// picture. Frames of an animation, texts and profiles, some of which would have to be inflated,
/// are left out unread; what follows the end is not looked at.
final class PngChunks {

  private static final byte[] SIGNATURE = HexFormat.of().parseHex("89504e470d0a1a0a");
  private static final Set<String> ESSENTIAL = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private final ByteBuffer file;
  private final ByteArrayOutputStream essential = new ByteArrayOutputStream();
  private final Set<String> seen = new HashSet<>();
  private int orientation = Orientation.UPRIGHT;
  private Shape shape = new Shape(0, 0, false);

  private PngChunks(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes).position(SIGNATURE.length);
  }

  static boolean begins(byte[] bytes) {
    return bytes.length >= SIGNATURE.length
        && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  static PictureFile read(byte[] bytes) {
    var chunks = new PngChunks(bytes);
    chunks.essential.writeBytes(SIGNATURE);
    while (!chunks.seen.contains("IEND")) {
      chunks.take();
    }
    if (!chunks.seen.contains("IDAT")) {
      throw new UnfitPictureException(Unfit.BROKEN);
    }
    return new PictureFile(
        Kind.PNG, chunks.shape, chunks.orientation, chunks.essential.toByteArray());
  }

  private void take() {
    int start = file.position();
    int length = file.getInt();
    var type = new byte[4];
    file.get(type);
    var name = new String(type, StandardCharsets.ISO_8859_1);
    var data = file.slice(file.position(), length);
    file.position(file.position() + length + 4);
    if (seen.isEmpty() != name.equals("IHDR")) {
      throw new UnfitPictureException(Unfit.BROKEN);
    }
    switch (name) {
      case "IHDR" -> shape = header(data).bearable();
      case "eXIf" -> orientation = Orientation.of(data);
      default -> {}
    }
    if (ESSENTIAL.contains(name)) {
      requireSound(start + 4, length + 4);
      essential.write(file.array(), start, length + 12);
      seen.add(name);
    }
  }

  private static Shape header(ByteBuffer data) {
    int width = data.getInt();
    int height = data.getInt();
    int bitDepth = data.get();
    return new Shape(width, height, bitDepth == 16);
  }

  /// The check sum behind a chunk covers its type and its data.
  private void requireSound(int from, int length) {
    var sum = new CRC32();
    sum.update(file.array(), from, length);
    if ((int) sum.getValue() != file.getInt(from + length)) {
      throw new UnfitPictureException(Unfit.BROKEN);
    }
  }
}
