package org.darvoza.notification.bounces;

import module java.base;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;

/// A delivery status notification (RFC 3464), as far as it concerns us. `addressedTo`: everything
/// in it that may name the letter's return address. `action`: failed, delayed, delivered, relayed
/// or expanded. `status`: the enhanced code (RFC 3463). `diagnosis`: the far server's own words.
record DeliveryReport(
    String addressedTo, String action, String status, int code, String diagnosis) {

  private static final Session SESSION = Session.getInstance(new Properties());
  private static final int LONGEST_DIAGNOSIS = 500;
  private static final Pattern SMTP_CODE = Pattern.compile("\\b([245]\\d\\d)\\b");
  private static final List<String> NAMING =
      List.of("Delivered-To", "X-Original-To", "Envelope-To", "To");

  /// Empty for a mail that is no such report: an answer of somebody, or a stray.
  static Optional<DeliveryReport> read(InputStream mail) throws IOException, MessagingException {
    var message = new MimeMessage(SESSION, mail);
    if (!message.isMimeType("multipart/report")) {
      return Optional.empty();
    }
    var groups = groups(message);
    return groups.size() < 2 ? Optional.empty() : Optional.of(of(message, groups));
  }

  /// The first group is about the message, each of the others about one recipient; we write to one.
  private static DeliveryReport of(MimeMessage message, List<InternetHeaders> groups)
      throws MessagingException {
    var recipient = groups.get(1);
    var diagnosis = value(recipient, "Diagnostic-Code").replaceFirst("(?i)^\\s*smtp\\s*;\\s*", "");
    var code = SMTP_CODE.matcher(diagnosis);
    return new DeliveryReport(
        naming(message) + " " + value(groups.getFirst(), "Original-Envelope-Id"),
        value(recipient, "Action").toLowerCase(Locale.ROOT),
        value(recipient, "Status"),
        code.find() ? Integer.parseInt(code.group(1)) : 0,
        diagnosis.substring(0, Math.min(LONGEST_DIAGNOSIS, diagnosis.length())));
  }

  private static String naming(MimeMessage message) throws MessagingException {
    var all = new StringJoiner(" ");
    for (var name : NAMING) {
      for (var value : Objects.requireNonNullElse(message.getHeader(name), new String[0])) {
        all.add(value);
      }
    }
    return all.toString();
  }

  private static List<InternetHeaders> groups(Part report) throws IOException, MessagingException {
    var parts = (Multipart) report.getContent();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")
          || part.isMimeType("message/global-delivery-status")) {
        return headers(part.getInputStream());
      }
    }
    return List.of();
  }

  /// Groups of header lines, with empty lines between.
  private static List<InternetHeaders> headers(InputStream in)
      throws IOException, MessagingException {
    var groups = new ArrayList<InternetHeaders>();
    var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").strip();
    for (var group : text.split("\n[ \t]*\n\\s*")) {
      var bytes = (group + "\n\n").getBytes(StandardCharsets.UTF_8);
      groups.add(new InternetHeaders(new ByteArrayInputStream(bytes), true));
    }
    return groups;
  }

  private static String value(InternetHeaders headers, String name) {
    return Objects.requireNonNullElse(headers.getHeader(name, " "), "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  boolean failed() {
    return action.equals("failed");
  }

  boolean deadAddress() {
    return status.startsWith("5.1.");
  }
}
