package org.darvoza.onebox.demo;

import module java.base;

import tools.jackson.databind.JsonNode;

/// A staff user at work on the cases of the demo's applicants, and on nobody else's.
final class Officer {

  private static final int PAGE = 100;

  private final GatewayClient gateway;
  private final Set<String> references;

  /// `gateway`: signed in.
  Officer(GatewayClient gateway, Set<String> references) {
    this.gateway = gateway;
    this.references = references;
  }

  /// Claims what raises no question and proposes to clear it, in no order: colleagues work at the
  /// same time.
  void proposeClearances() throws InterruptedException {
    var queue = cases("QUEUED");
    Collections.shuffle(queue);
    for (var item : queue) {
      if (!needsAPerson(item) && act(item, "claim", Map.of())) {
        proposeClearance(item);
      }
    }
  }

  /// Confirms what colleagues proposed.
  void confirmProposals() throws InterruptedException {
    for (var item : cases("SECOND_REVIEW")) {
      var version = item.path("version").asInt();
      var _ = act(item, "confirmation", Map.of("note", "Agreed (demo).", "version", version));
    }
  }

  /// References of the cases that only a person may decide.
  Set<String> forAPerson() throws InterruptedException {
    return cases("QUEUED").stream()
        .filter(Officer::needsAPerson)
        .map(Officer::reference)
        .collect(Collectors.toSet());
  }

  private void proposeClearance(JsonNode item) throws InterruptedException {
    var claimed = gateway.get(path(item, "")).body();
    if (needsAPerson(claimed)) {
      var _ = act(item, "release", Map.of());
      return;
    }
    var proposal =
        Map.of(
            "verdict", "CLEAR",
            "reasonCode", "NO_OBJECTION",
            "note", "Cleared by the demo.",
            "version", claimed.path("version").asInt());
    var _ = act(item, "proposal", proposal);
  }

  private List<JsonNode> cases(String state) throws InterruptedException {
    var found = new ArrayList<JsonNode>();
    var after = "";
    do {
      var page =
          gateway
              .get("/api/vetting/cases?state=%s&limit=%d%s".formatted(state, PAGE, after))
              .body();
      page.path("items")
          .forEach(
              item -> {
                if (references.contains(reference(item))) {
                  found.add(item);
                }
              });
      var next = page.path("next").asString("");
      after = next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    } while (!after.isEmpty());
    return found;
  }

  /// False when it was refused, mostly because a colleague was faster; the next round sees what is.
  private boolean act(JsonNode item, String act, Object body) throws InterruptedException {
    return gateway.post(path(item, "/" + act), body).status() == 200;
  }

  private static String path(JsonNode item, String rest) {
    return "/api/vetting/cases/" + item.path("id").asString() + rest;
  }

  private static String reference(JsonNode item) {
    return item.path("reference").asString();
  }

  /// `hits` is a count in the queue and a list in the case.
  private static boolean needsAPerson(JsonNode item) {
    var hits = item.path("hits");
    return hits.isArray() ? !hits.isEmpty() : hits.asInt(0) > 0;
  }
}
