package org.darvoza.notification.mail;

import module java.base;

import org.darvoza.notification.smtp.Parcel;
import org.darvoza.notification.smtp.Result;

/// An out-tray that is a list. Deferred letters are due again a minute later, doubtful ones too
/// unless they are to go at once.
final class ListedTray implements OutTray {

  private final Clock clock;
  private final Map<String, Parcel> parcels = new ConcurrentHashMap<>();
  private final Map<String, Instant> due = new ConcurrentHashMap<>();
  private final List<Result> results = new CopyOnWriteArrayList<>();
  private final MailBell bell = new MailBell();

  ListedTray(Clock clock) {
    this.clock = clock;
  }

  void put(String id) {
    put(id, id + "@example.org");
  }

  void put(String id, String recipient) {
    var message = "Message-ID: <%s@conference.example>\r\n\r\nHello\r\n".formatted(id);
    parcels.put(
        id,
        new Parcel(
            id,
            "bounce+" + id + "@conference.example",
            recipient,
            id,
            message.getBytes(StandardCharsets.UTF_8)));
    due.put(id, clock.instant());
    bell.ring();
  }

  /// Rung for letters that are put in, and for those that time makes due.
  MailBell bell() {
    return bell;
  }

  List<Result> results() {
    return results;
  }

  @Override
  public List<String> due(int limit) {
    return due.entrySet().stream()
        .filter(entry -> !entry.getValue().isAfter(clock.instant()))
        .map(Map.Entry::getKey)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Parcel> open(Collection<String> ids) {
    return ids.stream()
        .filter(due::containsKey)
        .map(parcels::get)
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public void record(List<Result> some) {
    for (var result : some) {
      results.add(result);
      switch (result) {
        case Result.Accepted _, Result.Refused _ -> due.remove(result.id());
        case Result.Deferred _ -> due.put(result.id(), result.at().plusSeconds(60));
        case Result.InDoubt(var id, var at, var atOnce) ->
            due.put(id, atOnce ? at : at.plusSeconds(60));
      }
    }
  }
}
