package org.darvoza.onebox.mail;

import module java.base;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;

/// An SMTP server that keeps each mail for its page and delivers none.
public final class MailCatcher implements AutoCloseable {

  private static final int ROOM = 5000;
  private static final String LOOPBACK = "127.0.0.1";

  private final AtomicLong caught = new AtomicLong();
  private final MailBox box = new MailBox(ROOM);
  private final GreenMail smtp;
  private final MailPage page;

  private MailCatcher(int smtpPort, int pagePort) {
    smtp = new GreenMail(new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    page = new MailPage(box, new InetSocketAddress(LOOPBACK, pagePort));
  }

  public static MailCatcher start(int smtpPort, int pagePort) {
    var catcher = new MailCatcher(smtpPort, pagePort);
    var everyone = catcher.smtp.setUser("everyone@localhost", "everyone");
    catcher
        .smtp
        .getUserManager()
        .setMessageDeliveryHandler((mail, to) -> catcher.keep(mail, to, everyone));
    catcher.smtp.start();
    catcher.page.start();
    return catcher;
  }

  @Override
  public void close() {
    smtp.stop();
    page.stop();
  }

  /// GreenMail wants a user whose inbox gets the mail; emptied each time, it holds one at most.
  private GreenMailUser keep(MovingMessage mail, MailAddress to, GreenMailUser everyone)
      throws MessagingException {
    var id = caught.incrementAndGet();
    box.add(CaughtMail.of(id, Instant.now(), to.getEmail(), mail.getMessage()));
    try {
      smtp.getManagers().getImapHostManager().getInbox(everyone).deleteAllMessages();
    } catch (com.icegreen.greenmail.store.FolderException e) {
      throw new MessagingException("Cannot empty the inbox", e);
    }
    return everyone;
  }
}
