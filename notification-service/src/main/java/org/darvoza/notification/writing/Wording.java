package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.darvoza.notification.wording.OneLine;
import org.darvoza.notification.wording.Phrases;
import org.darvoza.notification.wording.Voice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Finds the words of a letter in the reader's language.
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
      Voice voice) {

    public String sender() {
      return conference.shortName(voice.language());
    }

    public Language language() {
      return voice.language();
    }
  }

  /// What is asked of the reader in the letter of receipt, and the link that does it.
  public record Confirmation(String request, String link) {}

  public record Row(String label, String value) {}

  private final Conferences conferences;
  private final URI site;
  private final ConfirmationLinks confirmations;
  private final Phrases phrases;

  Wording(
      Conferences conferences,
      @Value("${darvoza.site}") URI site,
      ConfirmationLinks confirmations,
      Phrases phrases) {
    this.conferences = conferences;
    this.site = site;
    this.confirmations = confirmations;
    this.phrases = phrases;
  }

  Words of(Occasion occasion) {
    var conference = conferences.require(occasion.conference());
    var voice =
        new Voice(
            phrases.of(conference.code()), occasion.addressee().language(), occasion.category());
    var heading = voice.say(key(occasion, "subject"));
    return new Words(
        voice.say("letter.subject", heading, occasion.reference()),
        heading,
        salutation(occasion, voice),
        opening(occasion, conference, voice),
        items(occasion, voice),
        paragraphs(occasion, conference, voice),
        new FactRows(occasion, conference, voice).rows(),
        link(occasion),
        confirmation(occasion, conference, voice),
        conference,
        voice);
  }

  private @Nullable String link(Occasion occasion) {
    return occasion.toStranger()
        ? null
        : "%s/registrations/%s?key=%s"
            .formatted(site, occasion.registration(), occasion.addressee().statusKey());
  }

  private @Nullable Confirmation confirmation(
      Occasion occasion, Conference conference, Voice voice) {
    return confirmations
        .of(occasion, conference)
        .map(link -> new Confirmation(request(link, voice), link.address()))
        .orElse(null);
  }

  private static String request(ConfirmationLinks.Link link, Voice voice) {
    return voice.say("letter.confirm", voice.day(link.until()));
  }

  private static String salutation(Occasion occasion, Voice voice) {
    if (occasion.toStranger()) {
      return voice.say("letter.salutation.unknown");
    }
    var addressee = occasion.addressee();
    var names =
        new Object[] {
          OneLine.isolated(addressee.familyName()), OneLine.isolated(addressee.givenNames())
        };
    return voice
        .find("letter.salutation." + addressee.courtesyTitle(), names)
        .orElseGet(() -> voice.say("letter.salutation.other", names));
  }

  private static String opening(Occasion occasion, Conference conference, Voice voice) {
    var opening = voice.say(key(occasion, "opening"), conference.contactEmail());
    return owes(occasion) ? opening + " " + voice.say(key(occasion, "missing")) : opening;
  }

  /// Whether the letter of receipt has documents to ask for.
  private static boolean owes(Occasion occasion) {
    return occasion.kind() == LetterKind.REGISTRATION_RECEIVED
        && !occasion.notice().documents().isEmpty();
  }

  private static List<String> paragraphs(Occasion occasion, Conference conference, Voice voice) {
    var act = owes(occasion) ? "handin" : "next";
    var next = voice.say(key(occasion, act), conference.contactEmail());
    var note = voice.say(key(occasion, "note"), conference.contactEmail());
    return occasion.notice().withConditions()
        ? List.of(voice.say("letter.conditions"), next, note)
        : List.of(next, note);
  }

  private static List<String> items(Occasion occasion, Voice voice) {
    var notice = occasion.notice();
    return switch (occasion.kind()) {
      case INFORMATION_NEEDED, INFORMATION_REMINDER ->
          notice.items().stream().map(item -> voice.say("item." + item)).toList();
      case CHANGE_EXAMINED_ANEW, CHANGE_TO_BE_APPROVED, CHANGE_NOTED ->
          notice.changed().stream().map(part -> voice.say("letter.changed." + part)).toList();
      case REGISTRATION_RECEIVED, DOCUMENTS_REMINDER ->
          notice.documents().stream().map(kind -> voice.say("document." + kind.code())).toList();
      case INFORMATION_RECEIVED, REGISTRATION_LAPSED, DELEGATION_DIGEST -> List.of();
      case ACCREDITATION_GRANTED, ACCREDITATION_NOT_GRANTED, WITHDRAWAL_CONFIRMED -> List.of();
      case ACCREDITATION_SUSPENDED, ACCREDITATION_REVOKED -> List.of();
      case ACCREDITATION_REINSTATED, ACCREDITATION_VOID -> List.of();
      case APPEAL_RECEIVED, APPEAL_GRANTED, APPEAL_NOT_GRANTED -> List.of();
      case STATUS_LINK, ADDRESS_CHANGED, ADDRESS_TO_CONFIRM -> List.of();
    };
  }

  private static String key(Occasion occasion, String part) {
    return "letter.%s.%s".formatted(occasion.kind(), part);
  }
}
