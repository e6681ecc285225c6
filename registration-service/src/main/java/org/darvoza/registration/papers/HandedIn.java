package org.darvoza.registration.papers;

import module java.base;

import org.darvoza.contracts.DocumentKind;

/// The pictures of one registration, the latest of each kind, and when the last ones came: so many
/// a day are enough for everybody who means to register.
public record HandedIn(Map<DocumentKind, Document> documents, List<Instant> lately) {

  static final int A_DAY = 10;
  public static final HandedIn NOTHING = new HandedIn(Map.of(), List.of());

  public HandedIn {
    documents = Map.copyOf(documents);
    lately = List.copyOf(lately);
  }

  public Optional<Document> of(DocumentKind kind) {
    return Optional.ofNullable(documents.get(kind));
  }

  /// The names under which the store keeps them.
  public Set<String> files() {
    return documents.values().stream().map(Document::file).collect(Collectors.toSet());
  }

  public boolean fullOn(Instant at) {
    return within(at).count() >= A_DAY;
  }

  public HandedIn and(DocumentKind kind, Document document) {
    var all = new EnumMap<DocumentKind, Document>(DocumentKind.class);
    all.putAll(documents);
    all.put(kind, document.inPlaceOf(documents.get(kind)));
    var at = document.providedAt();
    return new HandedIn(all, Stream.concat(within(at), Stream.of(at)).toList());
  }

  private Stream<Instant> within(Instant at) {
    return lately.stream().filter(before -> before.plus(Duration.ofDays(1)).isAfter(at));
  }
}
