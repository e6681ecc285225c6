package org.darvoza.notification.smtp;

import module java.base;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The way to the next mail server.
///
/// `startTls`: by default required, except to this machine itself. `certificates`: a file with the
/// authority that issued the server's certificate, where it is none the Java platform knows.
/// `connections`: letters sent at the same time by this instance. `rate`: letters each second by
/// this instance; 0 for as many as the server takes. `lease`: how long a silent instance keeps the
/// letters it was working on.
@ConfigurationProperties("darvoza.mail")
public record MailSettings(
    String host,
    int port,
    String from,
    @Nullable StartTls startTls,
    @Nullable Path certificates,
    @DefaultValue("2") int connections,
    @DefaultValue("10") double rate,
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

  public boolean startTlsRequired() {
    return startTls == null ? !local() : startTls == StartTls.REQUIRED;
  }

  private boolean local() {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
  }
}
