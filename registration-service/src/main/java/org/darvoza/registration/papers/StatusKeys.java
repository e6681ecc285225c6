package org.darvoza.registration.papers;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What opens a registration to its applicant. The keys are derived, not stored: whether one fits
/// can be told before there is a record, and in the same time whether there is one or not.
@Component
public final class StatusKeys {

  /// The cookie that holds [#cookieOf].
  public static final String COOKIE = "registration";

  private final KeyedDigest digest;

  StatusKeys(Secrets secrets) {
    this.digest = new KeyedDigest(secrets.key("status-key"));
  }

  public String of(RegistrationId id) {
    return digest.shortTextOf(id.value());
  }

  /// The registration, if `key` is its key; an id of the wrong form is as unknown as any other.
  public Optional<RegistrationId> open(String id, @Nullable String key) {
    return fitting(id, key, RegistrationId::value);
  }

  /// What a browser keeps instead of the key, so that a cookie read from a disk opens no API.
  public String cookieOf(RegistrationId id) {
    return digest.shortTextOf(cookie(id));
  }

  public Optional<RegistrationId> openByCookie(String id, @Nullable String cookie) {
    return fitting(id, cookie, StatusKeys::cookie);
  }

  private Optional<RegistrationId> fitting(
      String id, @Nullable String given, Function<RegistrationId, String> of) {
    return given == null
        ? Optional.empty()
        : RegistrationId.parse(id).filter(known -> digest.matches(given, of.apply(known)));
  }

  private static String cookie(RegistrationId id) {
    return "cookie|" + id.value();
  }
}
