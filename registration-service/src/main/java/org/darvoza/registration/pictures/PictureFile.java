package org.darvoza.registration.pictures;

import module java.base;

/// A file whose header has been read and found bearable; not a pixel has been decoded. `essential`:
/// the parts that make the picture. Everything else (positions, names, thumbnails, texts, colour
/// profiles, what is hidden behind the end) goes no further, not even to the decoder.
///
/// `shape`: how it lies in the file; `orientation`: how it is to be turned, as EXIF counts.
public record PictureFile(Kind kind, Shape shape, int orientation, byte[] essential) {

  public enum Kind {
    JPEG,
    PNG
  }

  /// `heavy`: a decoder has to hold more of it than what it puts out, as with a progressive JPEG.
  public record Shape(int width, int height, boolean heavy) {

    static final int LONGEST_SIDE = 8_000;
    static final long MOST_PIXELS = 24_000_000;

    /// A few bytes can declare gigabytes: this is asked before anything is decoded.
    Shape bearable() {
      if (width < 1 || height < 1) {
        throw new UnfitPictureException(Unfit.BROKEN);
      }
      if (width > LONGEST_SIDE || height > LONGEST_SIDE || pixels() > MOST_PIXELS) {
        throw new UnfitPictureException(Unfit.TOO_MANY_PIXELS);
      }
      return this;
    }

    long pixels() {
      return (long) width * height;
    }
  }

  /// What the first bytes say it is, whatever was declared; empty if it is no picture of ours.
  public static Optional<Kind> sniff(byte[] bytes) {
    if (JpegSegments.begins(bytes)) {
      return Optional.of(Kind.JPEG);
    }
    return PngChunks.begins(bytes) ? Optional.of(Kind.PNG) : Optional.empty();
  }

  public static PictureFile read(byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnfitPictureException(Unfit.EMPTY);
    }
    var kind = sniff(bytes).orElseThrow(() -> new UnfitPictureException(Unfit.NOT_A_PICTURE));
    try {
      return switch (kind) {
        case JPEG -> JpegSegments.read(bytes);
        case PNG -> PngChunks.read(bytes);
      };
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new UnfitPictureException(Unfit.BROKEN);
    }
  }

  /// From EXIF 5 on it lies on its side.
  boolean lies() {
    return orientation >= 5;
  }

  int uprightWidth() {
    return lies() ? shape.height() : shape.width();
  }

  int uprightHeight() {
    return lies() ? shape.width() : shape.height();
  }
}
