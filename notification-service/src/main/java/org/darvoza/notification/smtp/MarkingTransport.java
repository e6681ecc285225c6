package org.darvoza.notification.smtp;

import module java.base;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import javax.net.SocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// Angus Mail's transport with a mark before the final dot, and more patience after it.
final class MarkingTransport extends SMTPTransport {

  private final RememberedSocket socket;
  private SmtpLine.BeforeDot beforeDot = () -> () -> {};
  private boolean dotSent;

  MarkingTransport(Session session, URLName server, RememberedSocket socket) {
    super(session, server);
    this.socket = socket;
  }

  void expect(SmtpLine.BeforeDot mark) {
    beforeDot = mark;
    dotSent = false;
  }

  boolean dotSent() {
    return dotSent;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    int usual = socket.last().getSoTimeout();
    socket.last().setSoTimeout((int) MailSettings.FINAL_DOT_LIMIT.toMillis());
    try (var _ = beforeDot.mark()) {
      dotSent = true;
      super.finishData();
    }
    socket.last().setSoTimeout(usual);
  }

  boolean offersUtf8() {
    return supportsExtension("SMTPUTF8");
  }

  /// Whether the server reports what becomes of a letter further on as it is asked to (RFC 3461).
  boolean offersReports() {
    return supportsExtension("DSN");
  }

  /// Keeps the socket within reach, since its patience changes at the final dot.
  static final class RememberedSocket extends SocketFactory {
    private Socket last = new Socket();

    Socket last() {
      return last;
    }

    @Override
    public Socket createSocket() throws IOException {
      last = new Socket();
      last.setTcpNoDelay(true); // else the final dot waits 40 ms for the data's acknowledgement
      return last;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
      throw new IOException("Angus Mail connects by itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
        throws IOException {
      return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
      return createSocket(host.getHostName(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
        throws IOException {
      return createSocket(host, port);
    }
  }
}
