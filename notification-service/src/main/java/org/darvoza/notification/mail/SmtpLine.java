package org.darvoza.notification.mail;

import module java.base;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import javax.net.SocketFactory;
import org.darvoza.notification.mail.MarkingTransport.BeforeDot;
import org.darvoza.notification.mail.OutTray.Answer;
import org.darvoza.notification.mail.OutTray.Parcel;
import org.darvoza.notification.mail.OutTray.Result;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// One connection to the mail server, for one letter after another.
final class SmtpLine implements AutoCloseable {

  /// The connection could not be made, or is gone, before the letter's final dot. No fault of the
  /// letter.
  static final class LineDownException extends Exception {
    LineDownException(Throwable cause) {
      super(cause.getClass().getSimpleName(), cause);
    }

    boolean portClosed() {
      return Stream.iterate(this, Objects::nonNull, SmtpLine::below)
          .anyMatch(cause -> cause instanceof ConnectException);
    }
  }

  private final MarkingTransport transport;
  private final Session session;
  private final Clock clock;
  private final boolean utf8;
  private int sent;

  private SmtpLine(MarkingTransport transport, Session session, Clock clock, boolean utf8) {
    this.transport = transport;
    this.session = session;
    this.clock = clock;
    this.utf8 = utf8;
  }

  /// `utf8`: for a recipient whose address only SMTPUTF8 (RFC 6531) can carry.
  static SmtpLine open(MailSettings settings, Login login, Clock clock, boolean utf8)
      throws LineDownException {
    var sockets = new MarkingTransport.RememberedSocket();
    var session = Session.getInstance(properties(settings, login, sockets, utf8), login.asked());
    var server = new URLName("smtp", settings.host(), settings.port(), null, null, null);
    var transport = new MarkingTransport(session, server, sockets);
    try {
      transport.connect(settings.host(), settings.port(), login.username(), login.password());
      return new SmtpLine(transport, session, clock, utf8);
    } catch (MessagingException e) {
      throw new LineDownException(e);
    }
  }

  private static Properties properties(
      MailSettings settings, Login login, SocketFactory sockets, boolean utf8) {
    var limit = Long.toString(settings.commandLimit().toMillis());
    var properties = new Properties();
    properties.put("mail.smtp.socketFactory", sockets);
    properties.put("mail.smtp.socketFactory.fallback", "false");
    properties.put(
        "mail.smtp.connectiontimeout", Long.toString(MailSettings.CONNECT_LIMIT.toMillis()));
    properties.put("mail.smtp.timeout", limit);
    properties.put("mail.smtp.localhost", settings.domain());
    properties.put("mail.smtp.from", settings.from());
    properties.put("mail.smtp.auth", Boolean.toString(login.username() != null));
    properties.put("mail.smtp.quitwait", "false");
    var tls = Boolean.toString(settings.startTlsRequired());
    properties.put("mail.smtp.starttls.enable", tls);
    properties.put("mail.smtp.starttls.required", tls);
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.mime.allowutf8", Boolean.toString(utf8));
    return properties;
  }

  int sent() {
    return sent;
  }

  /// Sends one letter. `mark` is called before the final dot; when it throws, the letter stays
  /// here.
  Result send(Parcel parcel, BeforeDot mark) throws LineDownException {
    if (utf8 && !transport.offersUtf8()) {
      return new Result.Refused(
          parcel.id(), now(), new Answer(553, "The mail server does not offer SMTPUTF8"));
    }
    transport.expect(mark);
    try {
      var to = new InternetAddress[] {new InternetAddress(parcel.recipient(), false)};
      transport.sendMessage(new Ready(session, parcel.message()), to);
      sent++;
      return new Result.Accepted(parcel.id(), now(), lastAnswer(transport.getLastReturnCode()));
    } catch (MessagingException | RuntimeException e) {
      return unsent(parcel, e);
    }
  }

  private Result unsent(Parcel parcel, Exception e) throws LineDownException {
    int code = refusal(e);
    if (code >= 500) {
      return new Result.Refused(parcel.id(), now(), lastAnswer(code));
    }
    if (code >= 400) {
      return new Result.Deferred(parcel.id(), now(), lastAnswer(code));
    }
    if (transport.dotSent()) {
      close();
      return new Result.InDoubt(parcel.id(), now(), false);
    }
    close();
    throw new LineDownException(e);
  }

  private Answer lastAnswer(int code) {
    return new Answer(
        code, Objects.requireNonNullElse(transport.getLastServerResponse(), "").strip());
  }

  /// The server's own code from the chain of exceptions, 0 when it said none.
  private static int refusal(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, SmtpLine::below)
        .mapToInt(
            cause ->
                switch (cause) {
                  case SMTPAddressFailedException address -> address.getReturnCode();
                  case SMTPSendFailedException send -> send.getReturnCode();
                  default -> 0;
                })
        .filter(code -> code >= 400 && code < 600)
        .findFirst()
        .orElse(0);
  }

  private static @Nullable Throwable below(Throwable e) {
    return e instanceof MessagingException mail ? mail.getNextException() : e.getCause();
  }

  private Instant now() {
    return clock.instant();
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException alreadyGone) {
      // The letters' outcomes are known; the farewell is not worth more.
    }
  }

  /// The user of the mail server, if it wants one.
  record Login(@Nullable String username, @Nullable String password) {

    @Nullable Authenticator asked() {
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

  /// A message that is written exactly as it was stored.
  private static final class Ready extends MimeMessage {
    private final byte[] bytes;

    Ready(Session session, byte[] bytes) {
      super(session);
      this.bytes = bytes;
      this.saved = true;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException {
      out.write(bytes);
    }
  }
}
