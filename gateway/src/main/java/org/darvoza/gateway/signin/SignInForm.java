package org.darvoza.gateway.signin;

import module java.base;

import org.jspecify.annotations.Nullable;

/// What the sign-in page sends; `to` is the page that was asked for before, `lost` that a form of
/// it was sent when the session had ended.
record SignInForm(
    @Nullable String username,
    @Nullable String password,
    @Nullable String code,
    @Nullable String to,
    @Nullable Boolean lost) {

  private static final int LONGEST = 200;

  boolean complete() {
    return filled(username) && filled(password);
  }

  private static boolean filled(@Nullable String text) {
    return text != null && !text.isBlank() && text.length() <= LONGEST;
  }

  Credentials credentials() {
    return new Credentials(
        Objects.requireNonNull(username).strip(), Objects.requireNonNull(password), code);
  }

  Optional<String> destination() {
    return Optional.ofNullable(to).flatMap(LocalPath::of).map(LocalPath::value);
  }

  /// As it may be shown again.
  SignInForm withoutSecrets() {
    return new SignInForm(username, null, null, destination().orElse(null), lost);
  }

  @Override
  public String toString() {
    return "SignInForm[…]";
  }
}
