package org.darvoza.accreditation.cases;

import module java.base;

import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.PictureRule;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.jspecify.annotations.Nullable;

/// The pictures a person handed in, the latest of each kind. `decidedOn`: the digests of those that
/// prove the identity and that what the person was last told was decided on.
public record Documents(List<Provided> provided, List<String> decidedOn) {

  static final Documents NONE = new Documents(List.of(), List.of());

  public Documents {
    provided = List.copyOf(provided);
    decidedOn = List.copyOf(decidedOn);
  }

  /// A picture by its digest; itself it stays with registration-service. `broken`: what the first
  /// look found.
  public record Provided(
      DocumentKind kind,
      String sha256,
      long bytes,
      int width,
      int height,
      List<PictureRule> broken,
      Instant at) {

    public static Provided of(DocumentProvided fact) {
      return new Provided(
          fact.kind(),
          fact.sha256(),
          fact.bytes(),
          fact.width(),
          fact.height(),
          fact.broken(),
          fact.providedAt());
    }

    boolean replaces(Provided before) {
      return !sha256.equals(before.sha256) && !at.isBefore(before.at);
    }
  }

  /// Cases from before documents were kept have none.
  static Documents orNone(@Nullable Documents stored) {
    return Objects.requireNonNullElse(stored, NONE);
  }

  public Optional<Provided> of(DocumentKind kind) {
    return provided.stream().filter(it -> it.kind() == kind).findFirst();
  }

  /// What a decision made now is made on.
  List<String> digests() {
    return provided.stream().map(Provided::sha256).toList();
  }

  Documents with(Provided document) {
    var others = provided.stream().filter(it -> it.kind() != document.kind());
    var all =
        Stream.concat(others, Stream.of(document))
            .sorted(Comparator.comparing(Provided::kind))
            .toList();
    return new Documents(all, decidedOn);
  }

  /// Somebody decided, and saw these.
  Documents decided() {
    var seen =
        provided.stream().filter(it -> it.kind().provesIdentity()).map(Provided::sha256).toList();
    return new Documents(provided, seen);
  }

  Documents undecided() {
    return new Documents(provided, List.of());
  }

  /// Whether all that was decided on is still what the person shows.
  boolean holdWhatWasDecidedOn() {
    return new HashSet<>(digests()).containsAll(decidedOn);
  }
}
