package org.darvoza.onebox.mail;

import module java.base;

/// The pages' text: templates of the `mail` folder, filled in with escaped values.
final class MailHtml {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

  private MailHtml() {}

  static String list(List<CaughtMail> mails) {
    var row = resource("row.html");
    var rows = mails.stream().map(mail -> fill(row, mail)).collect(Collectors.joining());
    var none = "<li class=\"none\">No mail yet.</li>\n";
    return resource("list.html")
        .replace("${count}", Integer.toString(mails.size()))
        .replace("${rows}", rows.isEmpty() ? none : rows);
  }

  /// In a frame as its reader sees it; a mail without HTML as text, unfolded.
  static String one(CaughtMail mail) {
    boolean plain = mail.html().isEmpty();
    var page =
        resource("one.html")
            .replace("${frame}", plain ? "" : resource("frame.html"))
            .replace("${open}", plain ? " open" : "");
    return fill(page, mail);
  }

  static String style() {
    return resource("style.css");
  }

  private static String fill(String template, CaughtMail mail) {
    var values =
        Map.of(
            "id", Long.toString(mail.id()),
            "at", TIME.format(mail.at()),
            "to", mail.to(),
            "subject", mail.subject().isBlank() ? "(no subject)" : mail.subject(),
            "headers", mail.headers(),
            "text", mail.text());
    return Pattern.compile("\\$\\{(\\w+)}")
        .matcher(template)
        .replaceAll(
            found -> Matcher.quoteReplacement(escaped(values.getOrDefault(found.group(1), ""))));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (var file = MailHtml.class.getResourceAsStream("/mail/" + name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
