package org.darvoza.registration.papers;

import module java.base;

import org.darvoza.contracts.PictureRule;
import org.jspecify.annotations.Nullable;

/// A picture that was handed in. `file`: under which name the store keeps it; `sha256`, `bytes`,
/// `width` and `height` are those of what is kept, not of what was sent. `replaced`: the file in
/// whose place it came, which is of no more use.
public record Document(
    String file,
    String sha256,
    long bytes,
    int width,
    int height,
    List<PictureRule> broken,
    Instant providedAt,
    @Nullable String replaced) {

  public Document {
    broken = List.copyOf(broken);
  }

  Document inPlaceOf(@Nullable Document before) {
    return new Document(
        file,
        sha256,
        bytes,
        width,
        height,
        broken,
        providedAt,
        before == null ? null : before.file());
  }
}
