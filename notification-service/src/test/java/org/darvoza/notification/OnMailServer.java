package org.darvoza.notification;

import module java.base;

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

  private static final GreenMail SERVER = start();

  private static GreenMail start() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "darvoza.mail.port=" + SERVER.getSmtp().getPort(),
            "darvoza.work-folder=" + Path.of("target", "work").toAbsolutePath())
        .applyTo(context);
  }

  /// The mails that have come for an address.
  public static List<MimeMessage> mailsFor(String address) {
    return Stream.of(SERVER.getReceivedMessages())
        .filter(message -> recipientOf(message).equals(address))
        .toList();
  }

  public static int count() {
    return SERVER.getReceivedMessages().length;
  }

  private static String recipientOf(MimeMessage message) {
    try {
      return ((jakarta.mail.internet.InternetAddress)
              message.getRecipients(jakarta.mail.Message.RecipientType.TO)[0])
          .getAddress();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
