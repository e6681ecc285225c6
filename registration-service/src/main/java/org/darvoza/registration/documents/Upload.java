package org.darvoza.registration.documents;

import module java.base;

import org.darvoza.contracts.DocumentKind;
import org.darvoza.registration.pictures.Format;
import org.darvoza.registration.pictures.PictureFile;
import org.darvoza.registration.pictures.Unfit;
import org.darvoza.registration.pictures.UnfitPictureException;

/// What somebody sends as a document: its kind and its bytes, never more of them than permitted.
record Upload(DocumentKind kind, byte[] bytes) {

  static final int MOST_BYTES = 5 * 1024 * 1024;

  /// More was sent than permitted; found out with the first byte too many.
  static final class TooLargeException extends RuntimeException {}

  static Upload read(DocumentKind kind, InputStream body) throws IOException {
    var bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new TooLargeException();
    }
    return new Upload(kind, bytes);
  }

  /// A client that knows what it sends says so rightly.
  void requireDeclaredAs(PictureFile.Kind declared) {
    if (bytes.length > 0 && PictureFile.sniff(bytes).filter(declared::equals).isEmpty()) {
      throw new UnfitPictureException(Unfit.NOT_A_PICTURE);
    }
  }

  Format format() {
    return switch (kind) {
      case PHOTO -> Format.PORTRAIT;
      case PASSPORT, PRESS_CARD, ASSIGNMENT_LETTER -> Format.PAGE;
    };
  }
}
