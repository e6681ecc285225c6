package org.darvoza.onebox.bench;

import module java.base;
import module java.net.http;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;

/// Sends each of a crowd's submissions once, and keeps what became of it.
final class Registrar {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<Integer> LATER = Set.of(429, 503);

  private final URI address;
  private final Crowd crowd;
  private final HttpClient http;
  private final Map<Integer, Accepted> accepted = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
  private final Histogram acceptedMicros = new ConcurrentHistogram(3);

  /// The registration of a 202, and the moment it came.
  record Accepted(String id, Instant at) {}

  Registrar(String address, Crowd crowd, HttpClient http) {
    this.address = URI.create(address).resolve("/api/registrations");
    this.crowd = crowd;
    this.http = http;
  }

  /// Whether it was accepted.
  boolean send(int number) throws InterruptedException {
    return "202".equals(answer(number));
  }

  /// Whether it was accepted, or sent away with a time to come again.
  boolean sendOrBeSentAway(int number) throws InterruptedException {
    return Set.of("202", "429", "503").contains(answer(number));
  }

  /// By number of the submission.
  SortedMap<Integer, Accepted> accepted() {
    return new TreeMap<>(accepted);
  }

  static List<String> ids(SortedMap<Integer, Accepted> accepted) {
    return accepted.values().stream().map(Accepted::id).toList();
  }

  /// How often each was given: a status, or "unknown" where no answer came. A 429 or 503 that does
  /// not say when to come again is counted apart.
  SortedMap<String, Long> answers() {
    var counts = new TreeMap<String, Long>();
    answers.forEach((answer, count) -> counts.put(answer, count.sum()));
    return counts;
  }

  /// What the accepted ones took, from sending to answer.
  Histogram acceptedMicros() {
    return acceptedMicros;
  }

  private String answer(int number) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofByteArray(crowd.submission(number)))
            .build();
    var answer = "unknown";
    long sent = System.nanoTime();
    try {
      var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      answer = read(number, response, sent);
    } catch (IOException _) {
      // it may have been accepted all the same: unknown
    }
    answers.computeIfAbsent(answer, _ -> new LongAdder()).increment();
    return answer;
  }

  private String read(int number, HttpResponse<byte[]> response, long sent) {
    if (response.statusCode() == 202) {
      acceptedMicros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - sent));
      var id = JsonMapper.shared().readTree(response.body()).path("id").asString();
      accepted.put(number, new Accepted(id, Instant.now()));
    }
    var unkind =
        LATER.contains(response.statusCode())
            && response.headers().firstValue("Retry-After").isEmpty();
    return response.statusCode() + (unkind ? " without Retry-After" : "");
  }
}
