package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.LetterKind;

/// Run by hand: writes each letter to `target/letters`, to be looked at in a browser.
final class LettersShown {

  private LettersShown() {}

  static void main() throws IOException {
    var wording = SampleOccasions.aWording();
    var layout = SampleOccasions.aLayout(Path.of("..", "conferences"));
    var folder = Files.createDirectories(Path.of("target", "letters"));
    for (var kind : LetterKind.values()) {
      for (var language : SampleOccasions.languages().toList()) {
        var addressee = SampleOccasions.anAddressee("a@example.org", language, "Ms", "Karimova");
        var words = wording.of(SampleOccasions.of(kind, addressee));
        var name = kind + "-" + language.code();
        var _ = Files.writeString(folder.resolve(name + ".html"), layout.html(words));
        var _ = Files.writeString(folder.resolve(name + ".txt"), layout.text(words));
      }
    }
  }
}
