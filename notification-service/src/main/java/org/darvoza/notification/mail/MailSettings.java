package org.darvoza.notification.mail;

import module java.base;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The way to the next mail server.
///
/// `startTls`: by default required, except to this machine itself. `connections`: letters sent at
/// the same time. `lease`: how long a silent instance keeps the letters it was working on.
@ConfigurationProperties("darvoza.mail")
public record MailSettings(
    String host,
    int port,
    String from,
    @Nullable StartTls startTls,
    @DefaultValue("4") int connections,
    @DefaultValue("60s") Duration lease,
    @DefaultValue("60s") Duration commandLimit) {

  /// RFC 5321, 4.5.3.2.6: a server may think this long after the final dot, and may have taken the
  /// letter all the same.
  static final Duration FINAL_DOT_LIMIT = Duration.ofMinutes(10);

  static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);

  public enum StartTls {
    REQUIRED,
    OFF
  }

  /// The domain of our Message-IDs and of our greeting: that of the sender.
  public String domain() {
    return from.substring(from.indexOf('@') + 1);
  }

  boolean startTlsRequired() {
    return startTls == null ? !local() : startTls == StartTls.REQUIRED;
  }

  private boolean local() {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
  }
}
