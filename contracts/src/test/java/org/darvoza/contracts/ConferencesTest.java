package org.darvoza.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.darvoza.contracts.CategoryPolicy.PairsOfEyes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConferencesTest {

  private static final Path FILES = Path.of("..", "conferences");

  @Test
  void the_reference_conference_is_complete_in_every_language() {
    var conference = Conferences.read(FILES).require("dushanbe-2022");

    for (var name :
        List.of(
            conference.name(),
            conference.shortName(),
            conference.venue(),
            conference.organiser())) {
      assertThat(name.languages()).containsExactlyInAnyOrderElementsOf(conference.languages());
    }
    assertThat(conference.documentsValidUntil()).isEqualTo("2022-11-02");
    assertThat(conference.appealTime()).isEqualTo(Duration.ofHours(72));
    assertThat(conference.policy(Category.DELEGATE))
        .hasValueSatisfying(
            policy -> assertThat(policy.pairsOfEyes()).isEqualTo(PairsOfEyes.each(2)));
  }

  @Test
  void the_reference_conference_says_how_every_category_is_vetted_and_opens_one() {
    var conference = Conferences.read(FILES).require("dushanbe-2022");

    assertThat(conference.categories()).containsOnlyKeys(Category.values());
    assertThat(Category.values()).filteredOn(conference::opens).containsOnly(Category.DELEGATE);
    assertThat(conference.policy(Category.HEAD_OF_STATE))
        .hasValueSatisfying(
            policy -> {
              assertThat(policy.pairsOfEyes()).isEqualTo(new PairsOfEyes(1, 2, 2));
              assertThat(policy.visibleTo()).doesNotContain(StaffRole.SCREENING_OFFICER);
              assertThat(policy.autoClear()).isNull();
            });
  }

  @Test
  void a_wrong_file_is_named_with_its_line(@TempDir Path folder) throws IOException {
    var file = folder.resolve("wrong.yml");
    Files.writeString(
        file, Files.readString(FILES.resolve("dushanbe-2022.yml")) + "\ncolour: green\n");

    assertThatThrownBy(() -> Conferences.read(folder))
        .hasMessageContaining("wrong.yml, line")
        .hasMessageContaining("colour");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          firstDay: 2022-10-18          |                               | firstDay is missing
          lastDay: 2022-10-19           | lastDay: 2022-10-17           | lastDay is before firstDay
          lastDay: 2022-10-19           | lastDay: tomorrow             | tomorrow
          timeZone: Asia/Dushanbe       | timeZone: Asia/Atlantis       | Asia/Atlantis
          minimumAge: 18                | minimumAge:                   | null
          contactEmail: accreditation   | firstDay: 2022-10-18          | Duplicate
          languages: [en, ru, tg, ar]   | languages: [ru, tg]           | languages lacks en
          languages: [en, ru, tg, ar]   | languages: [en, fr]           | name lacks fr
          languages: [en, ru, tg, ar]   | languages: [en, xy]           | Not a language
          categories:                   | people:                       | categories is missing
          ru: Дворец «Кохи Навруз»      | fr: Palais                    | venue lacks ru
          ru: Правительство             | fr: Gouvernement              | organiser lacks ru
          - en: OSCE                    | - fr: OSCE                    | coOrganisers lacks en
          agencies: [agency]            | delegations: [{ code: UZB }]  | UZB has no e-mail address
          agencies: [agency]            | delegations: [{ code: ZZZ, email: a@b.example }] | ZZZ is no state
          agencies: [agency]            | delegations: [{ code: UZB, email: a@b.example, language: fr }] | UZB reads fr
          agencies: [agency]            | delegations: [{ code: UZB, email: a@b.example }, { code: UZB, email: a@b.example }] | UZB is there twice
          agencies: [agency]            | delegations: [{ kind: ORGANISATION, code: OSCE, email: a@b.example }] | OSCE lacks its name
          """)
  void a_wrong_conference_is_named_with_file_line_and_reason(
      String right, @Nullable String wrong, String reason, @TempDir Path folder)
      throws IOException {
    var file = Files.readString(FILES.resolve("dushanbe-2022.yml"));
    var line = file.lines().filter(it -> it.strip().startsWith(right)).findFirst().orElseThrow();
    Files.writeString(
        folder.resolve("wrong.yml"),
        file.replace(line, wrong == null ? "" : line.replace(line.strip(), wrong)));

    assertThatThrownBy(() -> Conferences.read(folder))
        .hasMessageMatching("(?s).*wrong\\.yml, line [1-9].*")
        .hasMessageContaining(reason);
  }

  @Test
  void a_name_is_said_language_by_language_or_once_for_all(@TempDir Path folder)
      throws IOException {
    var file = Files.readString(FILES.resolve("dushanbe-2022.yml"));
    Files.writeString(
        folder.resolve("once.yml"),
        file.replaceFirst(
            "(?s)\norganiser:\n.*?\ncontactEmail", "\norganiser: UNRCCA\ncontactEmail"));

    var once = Conferences.read(folder).require("dushanbe-2022");
    var each = Conferences.read(FILES).require("dushanbe-2022");

    assertThat(once.organiser(Language.ARABIC)).isEqualTo("UNRCCA");
    assertThat(once.organiser().in(once.languages())).hasSize(4).containsValue("UNRCCA");
    assertThat(once.coOrganisers()).isEmpty();
    assertThat(each.organiser(Language.TAJIK)).isEqualTo("Ҳукумати Ҷумҳурии Тоҷикистон");
    assertThat(each.coOrganisers(Language.RUSSIAN)).hasSize(6).contains("ОБСЕ");
    assertThat(each.organiser(Language.ofCode("fr"))).startsWith("Government of");
  }

  @Test
  void two_files_are_two_conferences_and_may_not_share_a_code(@TempDir Path folder)
      throws IOException {
    var file = Files.readString(FILES.resolve("dushanbe-2022.yml"));
    Files.writeString(folder.resolve("a.yml"), file);
    Files.writeString(
        folder.resolve("b.yml"),
        file.replace("code: dushanbe-2022", "code: khujand-2021")
            .replace("2022-10-1", "2021-10-1"));

    var both = Conferences.read(folder);

    assertThat(both.all()).hasSize(2);
    assertThat(both.shown("khujand-2021").code()).isEqualTo("khujand-2021");
    assertThat(both.shown("nowhere")).isEqualTo(both.shown(null)).isEqualTo(both.current());

    Files.writeString(folder.resolve("c.yml"), file);
    assertThatThrownBy(() -> Conferences.read(folder))
        .hasMessageContaining("c.yml")
        .hasMessageContaining("dushanbe-2022");
  }

  @Test
  void an_id_tells_whose_registration_it_is(@TempDir Path folder) throws IOException {
    var file = Files.readString(FILES.resolve("dushanbe-2022.yml"));
    Files.writeString(folder.resolve("a.yml"), file);
    Files.writeString(folder.resolve("b.yml"), file.replace("code: dushanbe", "code: khujand"));
    var both = Conferences.read(folder);
    var digest = new byte[32];
    new Random(1).nextBytes(digest);

    for (var code : List.of("dushanbe-2022", "khujand-2022")) {
      assertThat(both.of(RegistrationId.derivedFrom(digest, code)).map(Conference::code))
          .contains(code);
    }
    assertThat(both.of(RegistrationId.derivedFrom(digest, "elsewhere"))).isEmpty();
    assertThat(RegistrationId.derivedFrom(digest, "elsewhere").value())
        .startsWith(HexFormat.of().formatHex(digest, 0, 12));
  }

  @Test
  void a_folder_without_conferences_is_refused(@TempDir Path folder) {
    assertThatThrownBy(() -> Conferences.read(folder)).hasMessageContaining("No conference file");
  }

  @ParameterizedTest
  @CsvSource({
    "DELEGATE,           person.familyName,       MANDATORY, IDENTITY",
    "DELEGATE,           person.patronymic,       OPTIONAL,  IDENTITY",
    "DELEGATE,           travelDocument.issuedOn, MANDATORY, IDENTITY",
    "HEAD_OF_STATE,      travelDocument.issuedOn, OPTIONAL,  IDENTITY",
    "HEAD_OF_DELEGATION, travel.arrivesAt,        MANDATORY, LOGISTICS",
    "CLOSE_PROTECTION,   travel.accommodation,    MANDATORY, LOGISTICS",
    "DELEGATE,           travel.arrivesAt,        OPTIONAL,  LOGISTICS",
    "INTERPRETER,        travel.arrivesAt,        NOT_ASKED, LOGISTICS",
    "ACCOMPANYING_PERSON,declarations,            NOT_ASKED, ROLE",
    "DELEGATE,           travel.presentFrom,      OPTIONAL,  LOGISTICS",
    "CONTRACTOR,         travel.presentFrom,      OPTIONAL,  ROLE",
    "DRIVER,             travel.presentUntil,     OPTIONAL,  ROLE",
    "VIRTUAL,            contact.email,           MANDATORY, CONTACT",
    "VIRTUAL,            contact.language,        MANDATORY, LOGISTICS",
    "DELEGATE,           consents.privacyNotice,  MANDATORY,"
  })
  void the_reference_conference_asks_each_category_for_its_fields(
      Category category, String path, Asked asked, FieldClass fieldClass) {
    assertThat(entry(Conferences.read(FILES).require("dushanbe-2022"), category, path))
        .extracting(FieldTable.Entry::asked, FieldTable.Entry::fieldClass)
        .containsExactly(asked, fieldClass);
  }

  @Test
  void a_category_counts_more_than_its_group_and_a_group_more_than_all(@TempDir Path folder)
      throws IOException {
    var conference =
        withTable(
            folder, "  travel.visaNeeded: { all: NOT_ASKED, DEL: OPTIONAL, DELEGATE: MANDATORY }");

    assertThat(entry(conference, Category.DELEGATE, "travel.visaNeeded").asked())
        .isEqualTo(Asked.MANDATORY);
    assertThat(entry(conference, Category.CIVIL_SOCIETY, "travel.visaNeeded").asked())
        .isEqualTo(Asked.OPTIONAL);
    assertThat(entry(conference, Category.MEDIA, "travel.visaNeeded").asked())
        .isEqualTo(Asked.NOT_ASKED);
  }

  @Test
  void without_a_table_the_submission_alone_decides(@TempDir Path folder) throws IOException {
    var conference = withTable(folder, "");

    assertThat(entry(conference, Category.DRIVER, "person.sex").asked()).isEqualTo(Asked.MANDATORY);
    assertThat(entry(conference, Category.DRIVER, "travel.arrivesAt"))
        .extracting(FieldTable.Entry::asked, FieldTable.Entry::fieldClass)
        .containsExactly(Asked.OPTIONAL, FieldClass.LOGISTICS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          person.shoeSize: { all: OPTIONAL }           | person.shoeSize is no field
          travel.arrivesAt: { KING: OPTIONAL }         | KING is neither all, nor a group of categories
          travel.arrivesAt: { VIP: PERHAPS }           | "PERHAPS": not one of the values
          travel.arrivesAt: { class: PASTIME }         | PASTIME is none of the classes
          travel.arrivesAt: { class: { CTR: PASTIME }} | "PASTIME": not one of the values
          travel.arrivesAt: { class: { KING: ROLE } }  | KING is neither all, nor a group of categories
          person.familyName: { VIP: OPTIONAL }         | person.familyName is mandatory for everybody
          """)
  void a_wrong_line_of_the_table_is_named_with_file_line_and_reason(
      String wrong, String reason, @TempDir Path folder) {
    assertThatThrownBy(() -> withTable(folder, "  declarations: { class: ROLE }\n  " + wrong))
        .hasMessageContaining("table.yml, line 3:")
        .hasMessageContaining(reason);
  }

  /// The reference conference with another table, which stands at the top.
  private static Conference withTable(Path folder, String lines) throws IOException {
    var file = Files.readString(FILES.resolve("dushanbe-2022.yml"));
    var rest = file.replaceFirst("(?s)\nfields:\n.*?\n(?=#)", "\n");
    Files.writeString(folder.resolve("table.yml"), "fields:\n" + lines + "\n" + rest);
    return Conferences.read(folder).require("dushanbe-2022");
  }

  private static FieldTable.Entry entry(Conference conference, Category category, String path) {
    return conference.fieldsOf(category).stream()
        .filter(entry -> entry.field().path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
