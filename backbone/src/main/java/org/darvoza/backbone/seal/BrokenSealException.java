package org.darvoza.backbone.seal;

import module java.base;

/// A sealed part was changed, moved from its event, or sealed with a key this service does not
/// have.
public final class BrokenSealException extends RuntimeException {

  BrokenSealException(GeneralSecurityException cause) {
    super("A sealed part does not open in this event", cause);
  }
}
