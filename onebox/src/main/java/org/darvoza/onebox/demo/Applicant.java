package org.darvoza.onebox.demo;

import module java.base;

/// Somebody who registered, and what his or her status page says.
public record Applicant(String id, String reference, String statusKey) {

  private static final Set<String> ENDED = Set.of("ACCREDITED", "REFUSED", "WITHDRAWN", "LAPSED");
  private static final int TRIES = 20;

  static boolean ended(String status) {
    return ENDED.contains(status);
  }

  /// The same key each time: however often it is sent, it is one registration.
  public static Applicant register(GatewayClient gateway, Map<String, Object> submission)
      throws InterruptedException {
    var key = UUID.randomUUID().toString();
    for (var i = 0; i < TRIES; i++) {
      var answer = gateway.post("/api/registrations", submission, "Idempotency-Key", key);
      switch (answer.status()) {
        case 202 -> {
          var body = answer.body();
          return new Applicant(
              body.path("id").asString(),
              body.path("reference").asString(),
              body.path("statusKey").asString());
        }
        case 429, 503 -> Thread.sleep(answer.retryAfter());
        default ->
            throw new IllegalStateException(
                "A registration was answered with " + answer.status() + ": " + answer.body());
      }
    }
    throw new IllegalStateException("A registration was not accepted in " + TRIES + " tries");
  }

  String status(GatewayClient gateway) throws InterruptedException {
    var answer = gateway.get("/api/registrations/" + id, "X-Status-Key", statusKey);
    return answer.body().path("status").asString("UNKNOWN");
  }
}
