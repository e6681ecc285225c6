package org.darvoza.accreditation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.accreditation.screening.Traces.Address;
import org.darvoza.accreditation.screening.Traces.Crowd;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Declaration;
import org.darvoza.contracts.Position;
import org.darvoza.contracts.Represents;
import org.darvoza.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

  @ParameterizedTest(name = "expires {0}: {1}")
  @CsvSource({
    "2021-01-01, DOCUMENT_EXPIRED",
    "2022-10-18, DOCUMENT_EXPIRED",
    "2022-10-19, DOCUMENT_EXPIRES_EARLY",
    "2022-11-01, DOCUMENT_EXPIRES_EARLY",
    "2022-11-02, DOCUMENT_VALID",
    "2032-11-02, DOCUMENT_VALID"
  })
  void documents_are_valid_past_the_end_of_the_conference(String expires, String code) {
    assertThat(Candidates.codes(new DocumentExpiredRule(), Candidates.expiring(expires)))
        .isEqualTo(code);
  }

  @ParameterizedTest(name = "born {0}: {1}")
  @CsvSource({
    "2004-10-18, OF_AGE",
    "2004-10-19, UNDER_AGE",
    "2004-10, UNDER_AGE",
    "2004-09, OF_AGE",
    "2004, UNDER_AGE",
    "2003, OF_AGE",
    "1930-01-01, OF_AGE"
  })
  void age_is_the_age_on_the_first_day_and_the_youngest_it_can_be(String born, String code) {
    assertThat(Candidates.codes(new UnderAgeRule(), Candidates.born(born))).isEqualTo(code);
  }

  @ParameterizedTest(name = "live on {0}, refused on {1}, lost {2}: {3}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          ''                ! ''          ! false ! NO_DUPLICATE, NO_EARLIER_REFUSAL, DOCUMENT_NOT_REPORTED         !
          DSH-B DSH-A       ! ''          ! false ! LIVE_DUPLICATE, NO_EARLIER_REFUSAL, DOCUMENT_NOT_REPORTED       ! DSH-A, DSH-B
          ''                ! DSH-R       ! false ! NO_DUPLICATE, EARLIER_REFUSAL, DOCUMENT_NOT_REPORTED            ! DSH-R
          ''                ! ''          ! true  ! NO_DUPLICATE, NO_EARLIER_REFUSAL, DOCUMENT_REPORTED_LOST        !
          F E D C B A       ! ''          ! false ! LIVE_DUPLICATE, NO_EARLIER_REFUSAL, DOCUMENT_NOT_REPORTED       ! A, B, C, D, E
          """)
  void what_the_house_has_met_before_is_named(
      String live, String refused, boolean lost, String codes, @Nullable String references) {
    var candidate =
        Candidates.met(
            new Traces(
                words(live),
                words(refused),
                Optional.of(List.of()),
                lost,
                Address.NOT_ASKED,
                Crowd.UNKNOWN));

    var found =
        Stream.of(new LiveDuplicateRule(), new EarlierRefusalRule(), new LostDocumentRule())
            .flatMap(rule -> rule.look(candidate).stream())
            .toList();

    assertThat(found).extracting(Check::code).containsExactly(codes.split(", "));
    assertThat(found.stream().flatMap(check -> check.parameters().values().stream()).toList())
        .isEqualTo(Stream.ofNullable(references).toList());
  }

  private static List<String> words(String text) {
    return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          HEAD_OF_STATE              ! STATE
          HEAD_OF_DELEGATION         ! STATE,ORGANISATION
          DELEGATE                   ! STATE
          INTERNATIONAL_ORGANISATION ! ORGANISATION
          CIVIL_SOCIETY              ! ORGANISATION
          MEDIA                      ! OUTLET
          OFFICIAL_MEDIA             ! STATE,OUTLET
          CLOSE_PROTECTION           ! STATE,ORGANISATION
          ACCOMPANYING_PERSON        ! STATE,ORGANISATION
          SECRETARIAT                ! STATE,ORGANISATION,COMPANY
          INTERPRETER                ! STATE,ORGANISATION,COMPANY
          CONTRACTOR                 ! COMPANY
          VOLUNTEER                  ! STATE,ORGANISATION,OUTLET,COMPANY
          HOST_SERVICE               ! STATE
          DRIVER                     ! STATE,ORGANISATION,COMPANY
          DAY_VISITOR                ! STATE,ORGANISATION,OUTLET,COMPANY
          PERIMETER_RESIDENT         ! STATE,ORGANISATION,OUTLET,COMPANY
          VIRTUAL                    ! STATE,ORGANISATION,OUTLET,COMPANY
          """)
  void each_category_comes_for_fitting_delegations(Category category, String fitting) {
    for (var kind : Represents.Kind.values()) {
      boolean fits = List.of(fitting.split(",")).contains(kind.name());
      var found = new CategoryDelegationRule().look(Candidates.comesAs(category, kind)).getFirst();

      assertThat(found.flagged()).as(kind.name()).isEqualTo(!fits);
      assertThat(found.parameters()).isEqualTo(fits ? Map.of() : Map.of("kinds", fitting));
    }
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @CsvSource({
    "CLOSE_PROTECTION, SECURITY, WEAPON, NOTE_VERBALE_TO_SEE",
    "CLOSE_PROTECTION, OTHER,    ,       NOTE_VERBALE_TO_SEE",
    "DELEGATE,         SECURITY, ,       GUARDS_WITHOUT_NOTE",
    "DELEGATE,         ADVISER,  WEAPON, GUARDS_WITHOUT_NOTE",
    "DELEGATE,         ADVISER,  RADIO,  NO_CLOSE_PROTECTION",
    "MEDIA,            EXPERT,   ,       NO_CLOSE_PROTECTION"
  })
  void guards_come_by_note_verbale(
      Category category, Position.Role role, Declaration.@Nullable Kind declared, String code) {
    var declarations =
        declared == null
            ? List.<Declaration>of()
            : List.of(new Declaration(declared, "one", null, null));
    var candidate = Candidates.comesAs(category, Represents.Kind.STATE, role, declarations);

    assertThat(Candidates.codes(new CloseProtectionRule(), candidate)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_ASKED, NOT_APPLICABLE, ADDRESS_NOT_ASKED",
    "OPEN,      NOTED,          ADDRESS_NOT_YET_CONFIRMED",
    "OVERDUE,   FLAGGED,        ADDRESS_UNCONFIRMED",
    "CONFIRMED, PASSED,         ADDRESS_CONFIRMED"
  })
  void an_address_counts_only_when_it_was_left_unconfirmed(
      Address address, Check.Result result, String code) {
    var met =
        Candidates.met(
            new Traces(
                List.of(), List.of(), Optional.of(List.of()), false, address, Crowd.UNKNOWN));

    var found = new AddressUnconfirmedRule().look(met).getFirst();

    assertThat(found.result()).isEqualTo(result);
    assertThat(found.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN, NOT_APPLICABLE, {}",
    "FEW,     PASSED,         {}",
    "MANY,    FLAGGED,        {most=40}"
  })
  void many_from_one_source_are_a_count_and_name_nobody(
      Crowd crowd, Check.Result result, String parameters) {
    var met =
        Candidates.met(
            new Traces(
                List.of(), List.of(), Optional.of(List.of()), false, Address.NOT_ASKED, crowd));

    var found = new ManyFromOneSourceRule().look(met).getFirst();

    assertThat(found.result()).isEqualTo(result);
    assertThat(found.parameters()).hasToString(parameters);
  }

  @ParameterizedTest
  @CsvSource({
    "LIVE_DUPLICATE, AMBER",
    "EARLIER_REFUSAL, RED",
    "DOCUMENT_REPORTED_LOST, RED",
    "ADDRESS_UNCONFIRMED, AMBER",
    "MANY_FROM_ONE_SOURCE, AMBER"
  })
  void what_speaks_of_deceit_is_grave(String code, Check.Severity severity) {
    var met =
        Candidates.met(
            new Traces(
                List.of("DSH-A"),
                List.of("DSH-R"),
                Optional.of(List.of()),
                true,
                Address.OVERDUE,
                Crowd.MANY));

    assertThat(RuleBook.current().screen(met))
        .filteredOn(check -> check.code().equals(code))
        .extracting(Check::severity)
        .containsExactly(severity);
  }

  @Test
  void a_rule_that_fails_sends_a_person_to_look() {
    ScreeningRule failing =
        _ -> {
          throw new IllegalStateException();
        };

    var found = new RuleBook(List.of(failing, new UnderAgeRule())).screen(Candidates.born("1981"));

    assertThat(found.stream().map(Check::code)).containsExactly("RULE_FAILED", "OF_AGE");
    assertThat(found.getFirst().flagged()).isTrue();
  }

  @Test
  void what_is_found_holds_no_personal_data() {
    var person =
        Candidates.person("Zzyzx", "Qwyjibo", Samples.aPerson().sex(), "2010-02-03", "UZB");
    var document =
        Candidates.document(
            Samples.aDocument("1").type(), "PP7654321", "UZB", "2021-04-05", List.of("ABC"));

    var found = RuleBook.current().screen(Candidates.of(person, document));

    assertThat(found.toString())
        .doesNotContain("Zzyzx", "Qwyjibo", "PP7654321", "2010-02-03", "2021-04-05");
    assertThat(found.stream().filter(Check::flagged)).hasSize(3);
  }
}
