package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/// Finds the words of a letter: `messages/letters` in the reader's language, beside the words all
/// services share.
@Component
final class Wording {

  /// What a letter says, ready to be laid out.
  public record Words(
      String subject,
      String heading,
      String salutation,
      String opening,
      List<String> items,
      List<String> paragraphs,
      List<Row> facts,
      @Nullable String link,
      @Nullable Confirmation confirmation,
      Conference conference,
      Language language) {

    public String sender() {
      return in(language, conference.shortName());
    }
  }

  /// What is asked of the reader in the letter of receipt, and the link that does it.
  public record Confirmation(String request, String link) {}

  public record Row(String label, String value) {}

  private static final Set<LetterKind> WITH_A_LIST =
      EnumSet.of(
          LetterKind.INFORMATION_NEEDED,
          LetterKind.CHANGE_EXAMINED_ANEW,
          LetterKind.CHANGE_TO_BE_APPROVED,
          LetterKind.CHANGE_NOTED);

  private final Conferences conferences;
  private final URI site;
  private final ConfirmationLinks confirmations;
  private final ResourceBundleMessageSource messages = messages();

  Wording(
      Conferences conferences,
      @Value("${darvoza.site}") URI site,
      ConfirmationLinks confirmations) {
    this.conferences = conferences;
    this.site = site;
    this.confirmations = confirmations;
  }

  static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/letters", "messages/look");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  Words of(Occasion occasion) {
    var language = occasion.addressee().language();
    var conference = conferences.require(occasion.conference());
    var heading = say(language, key(occasion, "subject"));
    return new Words(
        say(language, "letter.subject", heading, occasion.reference()),
        heading,
        salutation(occasion),
        say(language, key(occasion, "opening"), conference.contactEmail()),
        items(occasion),
        paragraphs(occasion, conference),
        facts(occasion, conference),
        link(occasion),
        confirmation(occasion, conference),
        conference,
        language);
  }

  private @Nullable String link(Occasion occasion) {
    return occasion.toStranger()
        ? null
        : "%s/registrations/%s?key=%s"
            .formatted(site, occasion.registration(), occasion.addressee().statusKey());
  }

  private @Nullable Confirmation confirmation(Occasion occasion, Conference conference) {
    var language = occasion.addressee().language();
    return confirmations
        .of(occasion, conference)
        .map(link -> new Confirmation(request(link, language), link.address()))
        .orElse(null);
  }

  private String request(ConfirmationLinks.Link link, Language language) {
    var day = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(link.until());
    return say(language, "letter.confirm", day);
  }

  private String salutation(Occasion occasion) {
    var addressee = occasion.addressee();
    var names = new Object[] {isolated(addressee.familyName()), isolated(addressee.givenNames())};
    var locale = addressee.language().locale();
    if (occasion.toStranger()) {
      return messages.getMessage("letter.salutation.unknown", null, locale);
    }
    var known =
        messages.getMessage("letter.salutation." + addressee.courtesyTitle(), names, null, locale);
    return known != null ? known : messages.getMessage("letter.salutation.other", names, locale);
  }

  private List<String> paragraphs(Occasion occasion, Conference conference) {
    return Stream.of("conditions", "next", "note")
        .filter(part -> !part.equals("conditions") || occasion.notice().withConditions())
        .map(
            part ->
                say(
                    occasion.addressee().language(),
                    key(occasion, part),
                    conference.contactEmail()))
        .toList();
  }

  private List<String> items(Occasion occasion) {
    var notice = occasion.notice();
    var keys =
        occasion.kind() == LetterKind.INFORMATION_NEEDED
            ? notice.items().stream().map(item -> "item." + item)
            : notice.changed().stream().map(changed -> "letter.changed." + changed);
    return WITH_A_LIST.contains(occasion.kind())
        ? keys.map(key -> say(occasion.addressee().language(), key)).toList()
        : List.of();
  }

  private static String key(Occasion occasion, String part) {
    return part.equals("conditions")
        ? "letter.conditions"
        : "letter.%s.%s".formatted(occasion.kind(), part);
  }

  private List<Row> facts(Occasion occasion, Conference conference) {
    var language = occasion.addressee().language();
    var facts = new ArrayList<Row>();
    time(occasion, conference)
        .map(
            time ->
                new Row(
                    say(language, key(occasion, "time")),
                    clock(time, conference, language.locale())))
        .ifPresent(facts::add);
    facts.add(new Row(say(language, "letter.reference"), occasion.reference()));
    if (!occasion.toStranger()) {
      facts.add(
          new Row(
              say(language, "letter.category"), say(language, "category." + occasion.category())));
      facts.add(
          new Row(say(language, "letter.delegation"), isolated(occasion.addressee().delegation())));
    }
    facts.addAll(
        List.of(
            new Row(say(language, "letter.conference"), in(language, conference.name())),
            new Row(say(language, "letter.dates"), dates(conference, language.locale())),
            new Row(say(language, "letter.venue"), in(language, conference.venue()))));
    return facts;
  }

  /// The moment a letter speaks of. Of a decision that can be appealed: until when.
  private static Optional<Instant> time(Occasion occasion, Conference conference) {
    var time = Optional.ofNullable(occasion.notice().time());
    return switch (occasion.kind()) {
      case INFORMATION_NEEDED, ACCREDITATION_SUSPENDED, ACCREDITATION_REINSTATED -> time;
      case ACCREDITATION_NOT_GRANTED, ACCREDITATION_REVOKED ->
          time.map(decided -> decided.plus(conference.appealTime()));
      case REGISTRATION_RECEIVED, INFORMATION_RECEIVED, REGISTRATION_LAPSED -> Optional.empty();
      case ACCREDITATION_GRANTED, WITHDRAWAL_CONFIRMED -> Optional.empty();
      case APPEAL_RECEIVED, APPEAL_GRANTED, APPEAL_NOT_GRANTED -> Optional.empty();
      case STATUS_LINK -> Optional.empty();
      case CHANGE_EXAMINED_ANEW, CHANGE_TO_BE_APPROVED, CHANGE_NOTED -> Optional.empty();
      case ACCREDITATION_VOID, ADDRESS_CHANGED, ADDRESS_TO_CONFIRM -> Optional.empty();
    };
  }

  /// 5 September 2022, 13:00 (Asia/Dushanbe): as the clocks of the conference show it.
  private static String clock(Instant time, Conference conference, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm '('VV')'", locale)
        .format(time.atZone(conference.timeZone()));
  }

  /// 18–19 October 2022; both dates in full where they lie in different months.
  private static String dates(Conference conference, Locale locale) {
    var full = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    var first = conference.firstDay();
    var last = full.format(conference.lastDay());
    if (!YearMonth.from(first).equals(YearMonth.from(conference.lastDay()))) {
      return full.format(first) + " – " + last;
    }
    var day = Integer.toString(conference.lastDay().getDayOfMonth());
    return last.replaceFirst("\\b" + day + "\\b", first.getDayOfMonth() + "–" + day);
  }

  /// The conference's own words, in English where its file has no others.
  private static String in(Language language, Map<Language, String> words) {
    return Objects.requireNonNullElseGet(
        words.get(language), () -> Objects.requireNonNull(words.get(Language.ENGLISH)));
  }

  private String say(Language language, String key, Object... values) {
    return messages.getMessage(key, values, language.locale());
  }

  /// A name written from right to left keeps its own order beside Latin or Cyrillic text (Unicode
  /// Bidirectional Algorithm, isolates); control characters become blanks.
  static String isolated(String name) {
    var line = oneLine(name);
    return Bidi.requiresBidi(line.toCharArray(), 0, line.length())
        ? "\u2068" + line + "\u2069"
        : line;
  }

  static String oneLine(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
