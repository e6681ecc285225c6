package org.darvoza.onebox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;
import module java.net.http;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.darvoza.onebox.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MailCatcherIT {

  private final int smtpPort = Ports.free();
  private final int pagePort = Ports.free();
  private MailCatcher catcher;

  @BeforeEach
  void start() {
    catcher = MailCatcher.start(smtpPort, pagePort);
  }

  @AfterEach
  void stop() {
    catcher.close();
  }

  @Test
  void programs_find_letter_and_reference() throws Exception {
    send("Registration received");

    var item = JsonMapper.shared().readTree(get("/mails.json").body()).path("items").path(0);

    assertThat(item.path("to").asString()).isEqualTo("d.karimova@example.org");
    assertThat(item.path("subject").asString()).isEqualTo("Registration received");
    assertThat(item.path("letter").asString()).isEqualTo("RECEIVED");
    assertThat(item.path("reference").asString()).isEqualTo("DSH-1");
    assertThat(item.path("messageId").asString()).isNotBlank();
  }

  @Test
  void the_page_lists_the_newest_first() throws Exception {
    send("first");
    send("second");

    assertThat(get("/").body()).containsSubsequence("second", "first");
  }

  @Test
  void nothing_of_a_mail_becomes_part_of_the_page() throws Exception {
    send("<script>alert(1)</script>");

    assertThat(get("/").body()).contains("&lt;script&gt;").doesNotContain("<script>");
    assertThat(get("/mails/1").body())
        .contains("As text", "X-Darvoza-Letter", "sandbox")
        .doesNotContain("<script>");
  }

  @Test
  void the_html_is_shown_without_any_rights() throws Exception {
    send("Registration received");

    var body = get("/mails/1/html");

    assertThat(body.body()).contains("<p>Welcome</p>");
    assertThat(body.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).startsWith("sandbox; default-src 'none'"));
  }

  @Test
  void an_unknown_mail_is_not_found() throws Exception {
    assertThat(get("/mails/99").statusCode()).isEqualTo(404);
    assertThat(get("/nonsense").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + pagePort + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private void send(String subject) throws MessagingException {
    var settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", Integer.toString(smtpPort));
    var message = new MimeMessage(Session.getInstance(settings));
    message.setRecipients(Message.RecipientType.TO, "d.karimova@example.org");
    message.setSubject(subject, "UTF-8");
    message.setHeader("X-Darvoza-Letter", "RECEIVED");
    message.setHeader("X-Darvoza-Reference", "DSH-1");
    var text = new MimeBodyPart();
    text.setText("Welcome", "UTF-8");
    var html = new MimeBodyPart();
    html.setText("<p>Welcome</p>", "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", text, html));
    Transport.send(message);
  }
}
