package org.darvoza.notification.smtp;

import module java.base;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import org.darvoza.notification.journal.OutcomeJournal;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// One connection to the mail server, for one letter after another.
public final class SmtpLine implements AutoCloseable {

  private static final Pattern NO_SUCH_MAILBOX = Pattern.compile("^\\d{3}[ -]5\\.1\\.\\d+\\b");

  /// Called at the last moment at which the letter can still be kept back; what it returns is
  /// closed when the server has answered.
  @FunctionalInterface
  public interface BeforeDot {
    OutcomeJournal.Wait mark() throws IOException;
  }

  /// The connection could not be made, or is gone, before the letter's final dot. No fault of the
  /// letter.
  public static final class LineDownException extends Exception {
    private final boolean connected;

    LineDownException(Throwable cause, boolean connected) {
      super(cause.getClass().getSimpleName(), cause);
      this.connected = connected;
    }

    /// Whether the server had been reached, so that the letter in hand may be what it minds.
    public boolean connected() {
      return connected;
    }

    public boolean portClosed() {
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
  public static SmtpLine open(Relay relay, Clock clock, boolean utf8) throws LineDownException {
    var sockets = new MarkingTransport.RememberedSocket();
    var session = relay.session(sockets, utf8);
    var host = relay.settings().host();
    int port = relay.settings().port();
    var login = relay.login();
    var server = new URLName("smtp", host, port, null, null, null);
    var transport = new MarkingTransport(session, server, sockets);
    try {
      transport.connect(host, port, login.username(), login.password());
      return new SmtpLine(transport, session, clock, utf8);
    } catch (MessagingException e) {
      throw new LineDownException(e, false);
    }
  }

  /// How many letters it has taken so far.
  public int sent() {
    return sent;
  }

  /// Sends one letter. `mark` is called before the final dot; when it throws, the letter stays
  /// here.
  public Result send(Parcel parcel, BeforeDot mark) throws LineDownException {
    if (utf8 && !transport.offersUtf8()) {
      var answer = new Answer(553, "The mail server does not offer SMTPUTF8");
      return new Result.Refused(parcel.id(), now(), answer, false);
    }
    transport.expect(mark);
    try {
      var to = new InternetAddress[] {new InternetAddress(parcel.recipient(), false)};
      transport.sendMessage(new Ready(session, parcel, transport.offersReports()), to);
      sent++;
      return new Result.Accepted(parcel.id(), now(), lastAnswer(transport.getLastReturnCode()));
    } catch (MessagingException | RuntimeException e) {
      return unsent(parcel, e);
    }
  }

  private Result unsent(Parcel parcel, Exception e) throws LineDownException {
    int code = refusal(e);
    if (code >= 500) {
      var answer = lastAnswer(code);
      return new Result.Refused(parcel.id(), now(), answer, deadAddress(e, answer));
    }
    if (code >= 400) {
      return new Result.Deferred(parcel.id(), now(), lastAnswer(code));
    }
    if (transport.dotSent()) {
      close();
      return new Result.InDoubt(parcel.id(), now(), false);
    }
    close();
    throw new LineDownException(e, true);
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

  /// Only what is said of the recipient counts, and only in plain terms: many servers answer 550 to
  /// what they merely do not like.
  private static boolean deadAddress(Throwable e, Answer answer) {
    return Stream.iterate(e, Objects::nonNull, SmtpLine::below)
            .anyMatch(SMTPAddressFailedException.class::isInstance)
        && NO_SUCH_MAILBOX.matcher(answer.text()).find();
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

  /// A message that is written exactly as it was stored.
  private static final class Ready extends SMTPMessage {
    private final byte[] bytes;

    Ready(Session session, Parcel parcel, boolean reported) {
      super(session);
      this.bytes = parcel.message();
      this.saved = true;
      setEnvelopeFrom(parcel.sender());
      if (reported) {
        setNotifyOptions(NOTIFY_FAILURE | NOTIFY_DELAY);
        setReturnOption(RETURN_HDRS);
        setMailExtension("ENVID=" + parcel.envelopeId());
      }
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException {
      out.write(bytes);
    }
  }
}
