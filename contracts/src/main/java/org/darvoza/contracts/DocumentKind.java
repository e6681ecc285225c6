package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The pictures a person hands in beside the form. The code is how addresses and JSON spell it.
public enum DocumentKind {
  PHOTO("photo"),
  PASSPORT("passport"),
  PRESS_CARD("press-card"),
  ASSIGNMENT_LETTER("assignment-letter");

  private final String code;

  DocumentKind(String code) {
    this.code = code;
  }

  @JsonValue
  public String code() {
    return code;
  }

  /// Whether it says who somebody is, and not what he comes as.
  public boolean provesIdentity() {
    return switch (this) {
      case PHOTO, PASSPORT -> true;
      case PRESS_CARD, ASSIGNMENT_LETTER -> false;
    };
  }

  /// What another one in its place changes.
  public FieldClass fieldClass() {
    return provesIdentity() ? FieldClass.IDENTITY : FieldClass.ROLE;
  }

  public static Optional<DocumentKind> parse(String code) {
    return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }

  @JsonCreator
  public static DocumentKind ofCode(String code) {
    return parse(code).orElseThrow(() -> new IllegalArgumentException("Not a kind of document"));
  }
}
