package org.darvoza.registration.documents;

import module java.base;

import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.PictureRule;
import org.darvoza.registration.papers.Document;
import org.darvoza.registration.pictures.Unfit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What was found at first look, in the reader's words.
@Component
final class Verdict {

  private final MessageSource messages;

  Verdict(MessageSource messages) {
    this.messages = messages;
  }

  /// The answer to an upload. `sha256` and `bytes` are those of the picture as it is kept.
  record Answer(DocumentKind kind, String sha256, long bytes, Words verdict) {}

  /// `good`: no rule is broken. `note`: what nobody has looked at yet.
  record Words(boolean good, List<Broken> broken, String note) {}

  record Broken(PictureRule rule, String message) {}

  Answer of(DocumentKind kind, Document document, Locale reader) {
    var broken =
        document.broken().stream()
            .map(rule -> new Broken(rule, text("document.rule." + rule, reader)))
            .toList();
    var note = text("document.note." + (kind == DocumentKind.PHOTO ? "photo" : "page"), reader);
    return new Answer(
        kind, document.sha256(), document.bytes(), new Words(broken.isEmpty(), broken, note));
  }

  String of(Unfit why, Locale reader) {
    return text("document.unfit." + why, reader);
  }

  private String text(String key, Locale reader) {
    return messages.getMessage(key, null, reader);
  }
}
