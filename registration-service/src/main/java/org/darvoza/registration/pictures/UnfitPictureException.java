package org.darvoza.registration.pictures;

/// A file that is no picture for us.
public final class UnfitPictureException extends RuntimeException {

  private final Unfit why;

  public UnfitPictureException(Unfit why) {
    super(why.name());
    this.why = why;
  }

  public Unfit why() {
    return why;
  }
}
