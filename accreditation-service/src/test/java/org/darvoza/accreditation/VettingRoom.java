package org.darvoza.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;
import module java.net.http;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.darvoza.accreditation.cases.Stage;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.accreditation.cases.VettingCases;
import org.darvoza.backbone.seal.Seals;
import org.darvoza.contracts.Actor;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationEvent.RegistrationReceived;
import org.darvoza.contracts.RegistrationEvent.RegistrationWithdrawn;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Sealed;
import org.darvoza.contracts.StaffRole;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.Topic;
import org.darvoza.testkit.GatewayToken;
import org.darvoza.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

/// What comes in from Kafka and who knocks at the doors, for tests.
public final class VettingRoom {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Environment environment;
  private final KafkaTemplate<String, byte[]> kafka;
  private final Seals seals;
  private final VettingCases cases;
  private final Clock clock;
  private final HttpClient http = HttpClient.newHttpClient();

  VettingRoom(
      Environment environment,
      KafkaTemplate<String, byte[]> kafka,
      Seals seals,
      VettingCases cases,
      Clock clock) {
    this.environment = environment;
    this.kafka = kafka;
    this.seals = seals;
    this.cases = cases;
    this.clock = clock;
  }

  public record Answer(int status, String body, HttpHeaders headers) {
    public JsonNode json() {
      return ContractJson.MAPPER.readTree(body);
    }

    public String text(String field) {
      return json().path(field).asString("");
    }
  }

  /// Somebody at the door: `as("officer1", SCREENING_OFFICER).get("/vetting")`.
  public record Visitor(VettingRoom room, Officer officer, String language) {
    public String name() {
      return officer.username();
    }

    public Visitor reading(String code) {
      return new Visitor(room, officer, code);
    }

    /// Works for these only.
    public Visitor within(Set<Category> categories, Set<String> delegations) {
      var scope = new Actor.Scope(categories, delegations);
      return new Visitor(room, new Officer(name(), officer.roles(), scope), language);
    }

    public Answer get(String path) {
      return room.send(this, path, HttpRequest.newBuilder().GET());
    }

    public Answer post(String path, Object body) {
      var json = body instanceof String text ? text : ContractJson.MAPPER.writeValueAsString(body);
      return room.send(
          this,
          path,
          HttpRequest.newBuilder()
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String type, byte[] body) {
      return put(path, type, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    public Answer put(String path, String type, HttpRequest.BodyPublisher body) {
      return room.send(this, path, HttpRequest.newBuilder().header("Content-Type", type).PUT(body));
    }

    /// Files as a browser sends them.
    public Answer upload(String method, String path, Map<String, byte[]> files) {
      var boundary = "part-of-the-form";
      var body = new ByteArrayOutputStream();
      files.forEach(
          (name, bytes) -> {
            var head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                    .formatted(boundary, name, name);
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(bytes);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
          });
      body.writeBytes("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
      return room.send(
          this,
          path,
          HttpRequest.newBuilder()
              .header("Content-Type", "multipart/form-data; boundary=" + boundary)
              .method(method, HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /// As a browser sends a form.
    public Answer submit(String path, Map<String, String> fields) {
      var form =
          fields.entrySet().stream()
              .map(field -> field.getKey() + "=" + encoded(field.getValue()))
              .collect(Collectors.joining("&"));
      return room.send(
          this,
          path,
          HttpRequest.newBuilder()
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String encoded(String value) {
      return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
  }

  public Visitor as(String name, StaffRole... roles) {
    return new Visitor(this, new Officer(name, Set.of(roles)), "en");
  }

  private Answer send(Visitor visitor, String path, HttpRequest.Builder request) {
    var port = environment.getRequiredProperty("local.server.port");
    var token = GatewayToken.bearer("accreditation-service", visitor.officer());
    request
        .uri(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", token)
        .header("X-Darvoza-Csrf", "csrf-of-" + visitor.name())
        .header("Accept-Language", visitor.language())
        .header("Accept", path.startsWith("/api") ? "application/json" : "text/html");
    try {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body(), answer.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// As registration-service publishes it, its first fact.
  public Envelope<Event> received(RegistrationId id, Submission submission) {
    return received(id, submission, submission.category());
  }

  public Envelope<Event> received(RegistrationId id, Submission submission, Category category) {
    return received(id, submission, category, null);
  }

  /// From a network that the gateway knows as `source`.
  public Envelope<Event> received(
      RegistrationId id, Submission submission, Category category, @Nullable String source) {
    var dossier =
        seals.seal(Dossier.of(submission), Party.ACCREDITATION, Topic.REGISTRATIONS, id.value(), 1);
    return envelope(
        1,
        0,
        id,
        new RegistrationReceived(
            id,
            Reference.of("DSH", id),
            submission.conference(),
            category,
            clock.instant(),
            source,
            dossier,
            new Sealed<>(Party.NOTIFICATION, new byte[] {1})));
  }

  public Envelope<Event> withdrawn(RegistrationId id) {
    return envelope(2, 1, id, new RegistrationWithdrawn(id, clock.instant()));
  }

  private Envelope<Event> envelope(long sequence, long previous, RegistrationId id, Event event) {
    return new Envelope<>(
        Party.REGISTRATION, id.value(), sequence, previous, clock.instant(), event);
  }

  public void publish(Envelope<Event> envelope) {
    publish(envelope, ContractJson.write(envelope.event()));
  }

  public void publish(Envelope<Event> envelope, byte[] data) {
    var message =
        new ProducerRecord<>(Topic.REGISTRATIONS.topicName(), envelope.event().subject(), data);
    envelope
        .headers()
        .forEach(
            (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    var _ = kafka.send(message).join();
  }

  /// The same fact under the name of another registration.
  public void publishAs(RegistrationId id, Envelope<Event> envelope) {
    var fact = (RegistrationReceived) envelope.event();
    publish(
        envelope(
            1,
            0,
            id,
            new RegistrationReceived(
                id,
                fact.reference(),
                fact.conference(),
                fact.category(),
                fact.receivedAt(),
                fact.source(),
                fact.dossier(),
                fact.addressee())));
  }

  /// Somebody registered, and his case stands in the queue.
  public VettingCase arrives(Submission submission) {
    return arrives(submission, submission.category());
  }

  public VettingCase arrives(Submission submission, Category category) {
    var id = Samples.aRegistrationId();
    publish(received(id, submission, category));
    return awaited(id, Stage.Queued.class);
  }

  public VettingCase awaited(RegistrationId id, Class<? extends Stage> stage) {
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () ->
                assertThat(cases.store().find(id.value()).map(VettingCase::stage))
                    .containsInstanceOf(stage));
    return cases.store().find(id.value()).orElseThrow();
  }
}
