package org.darvoza.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import module java.base;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule that never bites is no rule.
class HouseRulesBiteTest {

  private static final JavaClasses BAD =
      new ClassFileImporter()
          .importPackages("org.darvoza.testkit.bad", "org.darvoza.testkit.unmarked");
  private static final JavaClasses GOOD =
      new ClassFileImporter().importPackages("org.darvoza.testkit.good");

  static List<Arguments> rules() {
    return List.of(
        Arguments.of(HouseRules.names_say_a_thing_and_not_a_layer, "BadgeManager"),
        Arguments.of(HouseRules.time_and_chance_are_given, "Impatient"),
        Arguments.of(HouseRules.only_the_relay_publishes, "Broadcaster"),
        Arguments.of(HouseRules.transactions_are_the_ledgers, "OwnTransactions"),
        Arguments.of(HouseRules.states_are_written_by_the_ledger_alone, "BackDoor"),
        Arguments.of(HouseRules.inner_parts_are_package_private, "OpenDesk"),
        Arguments.of(HouseRules.front_parts_ask_their_desk, "KnowingPages"),
        Arguments.of(HouseRules.records_are_free_of_spring, "SpringyCase"),
        Arguments.of(HouseRules.nothing_is_injected_into_fields, "Injected"),
        Arguments.of(HouseRules.every_package_is_null_marked, "Nullish"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("rules")
  void a_rule_bites_its_bad_example_alone(ArchRule rule, String culprit) {
    var details = rule.evaluate(BAD).getFailureReport().getDetails();

    assertThat(details).isNotEmpty().allSatisfy(detail -> assertThat(detail).contains(culprit));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_lets_good_code_pass(ArchRule rule, String culprit) {
    assertThatCode(() -> rule.allowEmptyShould(true).check(GOOD)).doesNotThrowAnyException();
  }

  @Test
  void every_rule_is_shown_biting() {
    var declared =
        Stream.of(HouseRules.class.getFields())
            .filter(field -> field.isAnnotationPresent(ArchTest.class))
            .map(HouseRulesBiteTest::value)
            .toList();

    assertThat(rules().stream().map(arguments -> arguments.get()[0]))
        .containsExactlyInAnyOrderElementsOf(declared);
  }

  private static Object value(Field field) {
    try {
      return Objects.requireNonNull(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
