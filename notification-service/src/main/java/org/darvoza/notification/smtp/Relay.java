package org.darvoza.notification.smtp;

import module java.base;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// The next mail server, and how it is spoken to. `trusted`: connections to servers whose
/// certificate the house trusts; null for what the Java platform trusts.
public record Relay(MailSettings settings, Login login, @Nullable SSLSocketFactory trusted) {

  /// The user of the mail server, if it wants one.
  public record Login(@Nullable String username, @Nullable String password) {

    public static final Login NONE = new Login(null, null);

    private @Nullable Authenticator asked() {
      return username == null
          ? null
          : new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
              return new PasswordAuthentication(username, password);
            }
          };
    }

    @Override
    public String toString() {
      return "Login[…]";
    }
  }

  Session session(SocketFactory sockets, boolean utf8) {
    var properties = new Properties();
    put(properties, "socketFactory", sockets);
    put(properties, "socketFactory.fallback", "false");
    put(properties, "connectiontimeout", millis(MailSettings.CONNECT_LIMIT));
    put(properties, "timeout", millis(settings.commandLimit()));
    put(properties, "localhost", settings.domain());
    put(properties, "from", settings.from());
    put(properties, "auth", Boolean.toString(login.username() != null));
    put(properties, "quitwait", "false");
    secure(properties);
    properties.put("mail.mime.allowutf8", Boolean.toString(utf8));
    return Session.getInstance(properties, login.asked());
  }

  /// Where STARTTLS is required, a server without it, or with a certificate that is not its own, is
  /// no server to us: neither letter nor password is told to it.
  private void secure(Properties properties) {
    var tls = Boolean.toString(settings.startTlsRequired());
    put(properties, "starttls.enable", tls);
    put(properties, "starttls.required", tls);
    put(properties, "ssl.checkserveridentity", "true");
    put(properties, "ssl.protocols", "TLSv1.3 TLSv1.2");
    if (trusted != null) {
      put(properties, "ssl.socketFactory", trusted);
    }
  }

  private static void put(Properties properties, String name, Object value) {
    properties.put("mail.smtp." + name, value);
  }

  private static String millis(Duration limit) {
    return Long.toString(limit.toMillis());
  }
}
