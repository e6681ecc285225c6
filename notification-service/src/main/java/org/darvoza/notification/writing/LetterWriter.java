package org.darvoza.notification.writing;

import module java.base;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import org.darvoza.notification.wording.OneLine;
import org.darvoza.notification.writing.Wording.Words;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes a letter: `multipart/alternative`, UTF-8, with a Message-ID and a date that stay the same
/// for good. Everything that comes from people enters headers as one line and through the typed
/// interface, so that none can add a header.
@Component
public final class LetterWriter {

  private static final int NAME_IN_HEADER = 60;

  static {
    // Jakarta Mail would search the class path for it at each word and each part of each letter.
    var _ =
        System.setProperty("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
  }

  private final Wording wording;
  private final Layout layout;
  private final DkimStamp stamp;
  private final InternetAddress from;
  private final Session session = session(false);
  private final Session utf8Session = session(true);

  LetterWriter(
      Wording wording, Layout layout, DkimStamp stamp, @Value("${darvoza.mail.from}") String from)
      throws AddressException {
    this.wording = wording;
    this.layout = layout;
    this.stamp = stamp;
    this.from = new InternetAddress(from, true);
  }

  private static Session session(boolean utf8) {
    var properties = new Properties();
    properties.put("mail.mime.allowutf8", Boolean.toString(utf8));
    return Session.getInstance(properties);
  }

  public Sheet write(Occasion occasion) {
    try {
      var recipient = address(occasion.addressee().email());
      return new Sheet(messageId(occasion), recipient, true, bytes(occasion, recipient));
    } catch (AddressException e) {
      return new Sheet(messageId(occasion), "", false, new byte[0]);
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("A letter could not be written", e);
    }
  }

  /// The address as it goes over the wire: internationalised domains in their ASCII form.
  private static String address(String typed) throws AddressException {
    int at = typed.lastIndexOf('@');
    try {
      var ascii = typed.substring(0, at + 1) + IDN.toASCII(typed.substring(at + 1));
      var parsed = new InternetAddress(ascii, true).getAddress();
      if (at > 0 && parsed.equals(ascii) && typed.equals(OneLine.of(typed))) {
        return parsed;
      }
    } catch (IllegalArgumentException notADomain) {
      // told below
    }
    throw new AddressException("Not the address of one mailbox");
  }

  private byte[] bytes(Occasion occasion, String recipient) throws MessagingException, IOException {
    var words = wording.of(occasion);
    boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(recipient);
    var message = new Stable(ascii ? session : utf8Session, messageId(occasion));
    address(message, occasion, words, recipient);
    message.setSentDate(Date.from(occasion.date()));
    message.setSubject(OneLine.of(words.subject()), "UTF-8");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Darvoza-Reference", occasion.reference());
    message.setHeader("X-Darvoza-Letter", occasion.kind().name());
    message.setContentLanguage(new String[] {words.language().code()});
    message.setContent(content(occasion, words));
    message.saveChanges();
    var bytes = new ByteArrayOutputStream(8192);
    (ascii ? stamp.on(message, domain()) : message).writeTo(bytes);
    return bytes.toByteArray();
  }

  /// The words twice, and the conference's days beside them where they are of use.
  private MimeMultipart content(Occasion occasion, Words words)
      throws MessagingException, IOException {
    var said =
        new MimeMultipart(
            "alternative", part(layout.text(words), "plain"), part(layout.html(words), "html"));
    if (!CalendarEntry.belongsTo(occasion)) {
      return said;
    }
    var letter = new MimeBodyPart();
    letter.setContent(said);
    var days = new MimeBodyPart();
    var entry = new ByteArrayDataSource(CalendarEntry.of(occasion, words), CalendarEntry.TYPE);
    days.setDataHandler(new DataHandler(entry));
    days.setFileName(CalendarEntry.FILE);
    days.setHeader("Content-Transfer-Encoding", "base64");
    return new MimeMultipart("mixed", letter, days);
  }

  private void address(MimeMessage message, Occasion occasion, Words words, String recipient)
      throws MessagingException, IOException {
    var addressee = occasion.addressee();
    message.setFrom(new InternetAddress(from.getAddress(), words.sender(), "UTF-8"));
    message.setReplyTo(
        new InternetAddress[] {
          new InternetAddress(words.conference().contactEmail(), words.sender(), "UTF-8")
        });
    var name =
        occasion.toStranger()
            ? null
            : shortened(addressee.givenNames() + " " + addressee.familyName());
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, name, "UTF-8"));
  }

  /// A header line has room for 998 bytes; the letter itself has the whole name.
  private static String shortened(String name) {
    var line = OneLine.of(name);
    return line.codePointCount(0, line.length()) <= NAME_IN_HEADER
        ? line
        : line.substring(0, line.offsetByCodePoints(0, NAME_IN_HEADER)) + "…";
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(content, "UTF-8", subtype);
    return part;
  }

  private String messageId(Occasion occasion) {
    return "<" + occasion.letter() + "@" + domain() + ">";
  }

  private String domain() {
    var address = from.getAddress();
    return address.substring(address.indexOf('@') + 1);
  }

  /// Jakarta Mail would give each message an id of its own.
  private static final class Stable extends MimeMessage {
    private final String id;

    Stable(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
