package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.DelegationId;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.Language;
import org.darvoza.contracts.LetterKind;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Represents;
import org.darvoza.notification.standing.Standing;
import org.darvoza.notification.wording.Phrases;

final class SampleOccasions {

  private SampleOccasions() {}

  static final RegistrationId ID = new RegistrationId("00112233445566778899aabbccddeeff");

  static final List<InformationItem> ITEMS =
      List.of(InformationItem.PHOTO, InformationItem.FORMER_NAMES);
  static final List<DocumentKind> DOCUMENTS = List.of(DocumentKind.PHOTO, DocumentKind.PASSPORT);
  static final Instant TIME = Instant.parse("2022-09-05T08:00:00Z");
  static final Tally TALLY =
      new Tally(
          "dushanbe-2022",
          new DelegationId(Represents.Kind.STATE, "UZB"),
          Map.of(Standing.State.IN_REVIEW, 4, Standing.State.ACCREDITED, 13),
          Map.of(DocumentKind.PHOTO, 2),
          1,
          TIME);

  /// Stands for the key shared with registration-service.
  static final KeyedDigest ADDRESS_KEY = new KeyedDigest(new byte[32]);

  private static final Path FOLDER = Path.of("..", "conferences");
  private static final Conferences CONFERENCES = Conferences.read(FOLDER);

  static Stream<Language> languages() {
    return CONFERENCES.languages().stream();
  }

  static Wording aWording() {
    return aWording(FOLDER);
  }

  /// `folder`: where the conferences' own words and papers lie.
  static Wording aWording(Path folder) {
    var site = URI.create("https://conference.example");
    return new Wording(
        CONFERENCES,
        site,
        new ConfirmationLinks(secrets(Map.of()), site),
        new Phrases(folder, CONFERENCES));
  }

  static Layout aLayout(Path folder) {
    return new Layout(folder, CONFERENCES, new Phrases(folder, CONFERENCES));
  }

  private static Secrets secrets(Map<String, String> more) {
    try {
      var folder = Files.createTempDirectory("letters");
      var key = Base64.getUrlEncoder().encodeToString(new byte[32]);
      var _ = Files.writeString(folder.resolve("address-key"), key);
      for (var one : more.entrySet()) {
        var _ = Files.writeString(folder.resolve(one.getKey()), one.getValue());
      }
      return new Secrets(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LetterWriter aWriter() {
    return aWriter(Map.of());
  }

  /// `dkimKey`: the sender's domain signs with it.
  static LetterWriter aWriter(String dkimKey) {
    return aWriter(Map.of("dkim-key", dkimKey));
  }

  private static LetterWriter aWriter(Map<String, String> secrets) {
    try {
      return new LetterWriter(
          aWording(),
          aLayout(FOLDER),
          new DkimStamp(secrets(secrets), "darvoza"),
          "accreditation@conference.example");
    } catch (jakarta.mail.internet.AddressException e) {
      throw new IllegalStateException(e);
    }
  }

  static Addressee anAddressee(String email, Language language, String title, String family) {
    return new Addressee(
        email, language, title, family, "Dilnoza", "Uzbekistan", null, "k3y-of-status");
  }

  static Occasion of(LetterKind kind, Addressee addressee) {
    return new Occasion(
        "ab".repeat(32),
        new Notice(
            kind,
            kind == LetterKind.ACCREDITATION_GRANTED,
            ITEMS,
            TIME,
            List.of(FieldClass.IDENTITY, FieldClass.LOGISTICS),
            DOCUMENTS,
            kind == LetterKind.DELEGATION_DIGEST ? TALLY : null),
        ID,
        "DSH-7K3M9-QXV2T-5",
        "dushanbe-2022",
        Category.DELEGATE,
        addressee,
        Instant.parse("2022-09-01T08:00:00Z"));
  }
}
