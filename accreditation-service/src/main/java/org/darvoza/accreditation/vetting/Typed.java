package org.darvoza.accreditation.vetting;

import module java.base;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What somebody typed into a form, for the page to show again when the act was not carried out.
public record Typed(Map<String, List<String>> fields) {

  static final Typed NOTHING = new Typed(Map.of());

  public static Typed of(MultiValueMap<String, String> form) {
    return new Typed(Map.copyOf(form));
  }

  public @Nullable String one(String field) {
    return fields.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
  }

  public boolean has(String field, String value) {
    return fields.getOrDefault(field, List.of()).contains(value);
  }

  /// Whether anything was sent that this form has: then it is shown open.
  public boolean any(String field) {
    return fields.containsKey(field);
  }

  @Override
  public String toString() {
    return "Typed[…]";
  }
}
