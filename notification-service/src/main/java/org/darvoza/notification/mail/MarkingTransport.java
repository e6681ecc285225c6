package org.darvoza.notification.mail;

import module java.base;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import javax.net.SocketFactory;
import org.darvoza.notification.journal.OutcomeJournal;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// Angus Mail's transport with a mark before the final dot, and more patience after it.
final class MarkingTransport extends SMTPTransport {

  /// Called at the last moment at which the letter can still be kept back; what it returns is
  /// closed when the server has answered.
  interface BeforeDot {
    OutcomeJournal.Wait mark() throws IOException;
  }

  private final RememberedSocket socket;
  private BeforeDot beforeDot = () -> () -> {};
  private boolean dotSent;

  MarkingTransport(Session session, URLName server, RememberedSocket socket) {
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
