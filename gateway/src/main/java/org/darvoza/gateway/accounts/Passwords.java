package org.darvoza.gateway.accounts;

import module java.base;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.stereotype.Component;

/// Argon2id with 19 MiB, two passes, one lane. Each check costs real time and memory by design, so
/// only two run at once: nobody can put the process down by trying.
@Component
public final class Passwords {

  private static final int AT_ONCE = 2;
  private static final Duration QUEUE = Duration.ofSeconds(2);

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final String nobody = hash(new Base64StringKeyGenerator(32).generateKey());

  /// What a check found; `BUSY` if its turn did not come in time.
  public enum Verdict {
    RIGHT,
    WRONG,
    BUSY
  }

  String hash(String password) {
    return Objects.requireNonNull(argon2.encode(password));
  }

  /// Against no hash, for an unknown user, it takes as long as against one.
  public Verdict check(String password, @Nullable String hash) {
    if (!turn()) {
      return Verdict.BUSY;
    }
    try {
      boolean right = argon2.matches(password, Objects.requireNonNullElse(hash, nobody));
      return right && hash != null ? Verdict.RIGHT : Verdict.WRONG;
    } finally {
      turns.release();
    }
  }

  private boolean turn() {
    try {
      return turns.tryAcquire(QUEUE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
