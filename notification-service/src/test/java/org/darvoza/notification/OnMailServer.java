package org.darvoza.notification;

import module java.base;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A real SMTP server for the service under test, and a folder for its journal.
public final class OnMailServer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private record Mail(String recipient, MimeMessage message) {}

  private static final Queue<Mail> TAKEN = new ConcurrentLinkedQueue<>();
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final GreenMail SERVER = start();

  private static GreenMail start() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    var everyone = server.setUser("everyone@localhost", "everyone");
    server
        .getUserManager()
        .setMessageDeliveryHandler(
            (mail, to) -> {
              TAKEN.add(new Mail(to.getEmail(), new MimeMessage(mail.getMessage())));
              var _ = COUNT.incrementAndGet();
              try {
                server.getManagers().getImapHostManager().getInbox(everyone).deleteAllMessages();
              } catch (FolderException e) {
                throw new MessagingException("Cannot empty the inbox", e);
              }
              return everyone;
            });
    server.start();
    return server;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "darvoza.mail.port=" + SERVER.getSmtp().getPort(),
            "darvoza.mail.rate=0",
            "darvoza.mail.connections=4",
            "darvoza.mail.bounces=" + Path.of("target", "bounces").toAbsolutePath(),
            "darvoza.work-folder=" + Path.of("target", "work").toAbsolutePath(),
            "logging.level.com.icegreen=off") // it logs whom it gets mail for
        .applyTo(context);
  }

  /// The mails that have come for an address.
  public static List<MimeMessage> mailsFor(String address) {
    return TAKEN.stream()
        .filter(mail -> mail.recipient().equals(address))
        .map(Mail::message)
        .toList();
  }

  public static int count() {
    return COUNT.get();
  }
}
