package org.darvoza.accreditation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.testkit.Samples;
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

  @Test
  void a_duplicate_names_the_other_cases() {
    var person = Samples.aPerson();
    var document = Samples.aDocument("FA1234567");

    var found =
        new LiveDuplicateRule().look(Candidates.of(person, document, "DSH-B", "DSH-A")).getFirst();

    assertThat(found.parameters()).isEqualTo(Map.of("references", "DSH-A, DSH-B"));
    assertThat(Candidates.codes(new LiveDuplicateRule(), Candidates.of(person, document)))
        .isEqualTo("NO_DUPLICATE");
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
