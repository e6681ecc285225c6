package org.darvoza.notification.mail;

import module java.base;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// Angus Mail's transport with a mark before the final dot, and more patience after it.
final class MarkingTransport extends SMTPTransport {

  /// Called at the last moment at which the letter can still be kept back.
  interface BeforeDot {
    void mark() throws IOException;
  }

  private final Supplier<Socket> socket;
  private BeforeDot beforeDot = () -> {};
  private boolean dotSent;

  MarkingTransport(Session session, URLName server, Supplier<Socket> socket) {
    super(session, server);
    this.socket = socket;
  }

  void expect(BeforeDot mark) {
    beforeDot = mark;
    dotSent = false;
  }

  boolean dotSent() {
    return dotSent;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    beforeDot.mark();
    dotSent = true;
    int usual = socket.get().getSoTimeout();
    socket.get().setSoTimeout((int) MailSettings.FINAL_DOT_LIMIT.toMillis());
    super.finishData();
    socket.get().setSoTimeout(usual);
  }

  boolean offersUtf8() {
    return supportsExtension("SMTPUTF8");
  }
}
