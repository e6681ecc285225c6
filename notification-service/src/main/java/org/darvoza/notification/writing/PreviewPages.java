package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.DelegationId;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.Reference;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Represents;
import org.darvoza.notification.standing.Standing;
import org.darvoza.notification.writing.Wording.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/// Each letter in each language, written to an invented person: as text, and as HTML in a frame of
/// its own, since the pages' content security policy rightly forbids the inline styles that mail
/// needs.
@Controller
@RequestMapping("/mails/preview")
final class PreviewPages {

  private static final RegistrationId NOBODY = new RegistrationId("0".repeat(32));
  private static final List<InformationItem> ITEMS =
      List.of(InformationItem.PHOTO, InformationItem.PURPOSE_OF_ATTENDANCE);
  private static final List<DocumentKind> DOCUMENTS =
      List.of(DocumentKind.PHOTO, DocumentKind.PASSPORT);
  private static final Instant DATE = Instant.parse("2022-09-01T08:00:00Z");
  private static final Tally TALLY =
      new Tally(
          "",
          new DelegationId(Represents.Kind.STATE, "UZB"),
          Map.of(Standing.State.IN_REVIEW, 4, Standing.State.ACCREDITED, 12),
          Map.of(DocumentKind.PHOTO, 2, DocumentKind.PASSPORT, 1),
          1,
          DATE);

  private final Conferences conferences;
  private final Wording wording;
  private final Layout layout;

  PreviewPages(Conferences conferences, Wording wording, Layout layout) {
    this.conferences = conferences;
    this.wording = wording;
    this.layout = layout;
  }

  @ModelAttribute("section")
  String section() {
    return "mails";
  }

  @GetMapping
  String first(Model model, Locale locale) {
    return show(LetterKind.REGISTRATION_RECEIVED.name(), locale.getLanguage(), model);
  }

  @GetMapping("/{kind}/{language}")
  String show(@PathVariable String kind, @PathVariable String language, Model model) {
    var words = words(kind, language);
    var languages = conferences.current().languages();
    model.addAttribute("kind", kind);
    model.addAttribute("language", language);
    model.addAttribute("kinds", LetterKind.values());
    model.addAttribute("codes", languages.stream().map(Language::code).toList());
    model.addAttribute("subject", words.subject());
    model.addAttribute("text", layout.text(words));
    return "mails/preview";
  }

  /// What the frame shows. The policy is for who asks this service itself; the gateway has the
  /// same.
  @GetMapping("/{kind}/{language}/paper")
  ResponseEntity<String> paper(@PathVariable String kind, @PathVariable String language) {
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
        .body(layout.html(words(kind, language)));
  }

  private Words words(String kind, String language) {
    var letter = one(List.of(LetterKind.values()), LetterKind::name, kind);
    return wording.of(
        sample(letter, one(conferences.current().languages(), Language::code, language)));
  }

  private static <T> T one(List<T> all, Function<T, String> name, String asked) {
    return all.stream()
        .filter(value -> name.apply(value).equals(asked))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Notice notice(LetterKind kind) {
    return kind == LetterKind.DELEGATION_DIGEST
        ? Notice.of(TALLY)
        : new Notice(kind, false, ITEMS, DATE, List.of(FieldClass.values()), DOCUMENTS, null);
  }

  private Occasion sample(LetterKind kind, Language language) {
    var conference = conferences.current();
    return new Occasion(
        "0",
        notice(kind),
        NOBODY,
        Reference.of(conference.referencePrefix(), NOBODY),
        conference.code(),
        Category.DELEGATE,
        new Addressee(
            "name@example.org", language, "Ms", "Karimova", "Dilnoza", "Uzbekistan", null, "…"),
        DATE);
  }
}
