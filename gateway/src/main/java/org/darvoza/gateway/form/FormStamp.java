package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.springframework.stereotype.Component;

/// Says when a form was opened, signed, so that programs which fill forms in no time are told from
/// people. Bound to the form's Idempotency-Key.
@Component
final class FormStamp {

  private final KeyedDigest digest;
  private final Duration fillTime;
  private final Duration plainFillTime;
  private final Clock clock;

  FormStamp(Secrets secrets, FormSettings settings, Clock clock) {
    this.digest = new KeyedDigest(secrets.key("status-key"));
    this.fillTime = settings.fillTime();
    this.plainFillTime = settings.plainFillTime();
    this.clock = clock;
  }

  String of(IdempotencyKey key) {
    return signed(key, clock.instant().toEpochMilli());
  }

  private String signed(IdempotencyKey key, long opened) {
    return opened + "." + digest.shortTextOf("form opened|%d|%s".formatted(opened, key.value()));
  }

  boolean genuine(String stamp, IdempotencyKey key) {
    return opened(stamp)
        .filter(at -> MessageDigest.isEqual(bytes(stamp), bytes(signed(key, at))))
        .isPresent();
  }

  /// Whether the form was open long enough for a person; the stamp is genuine.
  boolean ripe(String stamp, int slowness) {
    var opened = Instant.ofEpochMilli(opened(stamp).orElseThrow());
    var needed = slowness == 0 ? fillTime : plainFillTime.multipliedBy(slowness);
    return !opened.plus(needed).isAfter(clock.instant());
  }

  private static Optional<Long> opened(String stamp) {
    return stamp.matches("\\d{1,15}\\.[A-Za-z0-9_-]{22}")
        ? Optional.of(Long.valueOf(stamp.substring(0, stamp.indexOf('.'))))
        : Optional.empty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
