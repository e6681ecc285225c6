package org.darvoza.screening.list;

import module java.base;

import org.darvoza.screening.list.BirthDate.Approximate;
import org.darvoza.screening.list.BirthDate.Between;
import org.darvoza.screening.list.BirthDate.Exact;
import org.jspecify.annotations.Nullable;

/// A digest of all that a list says about one person. Each text is written with its length before
/// it, so that no two entries have the same bytes; the order in which a list prints names, dates or
/// documents is no change, but which name comes first is.
final class EntryDigest {

  private final MessageDigest digest;

  private EntryDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(ListedPerson person) {
    var entry = new EntryDigest();
    entry.text(person.source().name());
    entry.text(person.entryId());
    entry.text(person.name());
    entry.all(person.names(), name -> List.of(name.kind().name(), name.text()));
    entry.all(person.births(), EntryDigest::birth);
    entry.all(person.nationalities(), List::of);
    entry.all(person.documents(), EntryDigest::document);
    return HexFormat.of().formatHex(entry.digest.digest());
  }

  private static List<String> birth(BirthDate birth) {
    return switch (birth) {
      case Exact(var date) -> List.of("exact", date.toString());
      case Approximate(var date) -> List.of("approximate", date.toString());
      case Between(var first, var last) -> List.of("between", first + "/" + last);
    };
  }

  private static List<String> document(ListedDocument document) {
    @Nullable String state = document.issuingState();
    return List.of(document.number(), state == null ? "" : state);
  }

  private <T> void all(Collection<T> parts, Function<T, List<String>> texts) {
    number(parts.size());
    parts.stream()
        .map(texts)
        .sorted(Comparator.comparing(part -> String.join("\0", part)))
        .forEach(part -> part.forEach(this::text));
  }

  private void text(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
  }

  private void number(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
