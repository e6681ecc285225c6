package org.darvoza.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import module java.base;

import com.mongodb.client.MongoCollection;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/// The rules of the house for services and gateway, one line each; every module's ArchitectureTest
/// includes them, and HouseRulesBiteTest shows each of them biting.
public final class HouseRules {

  private static final Pattern BANNED_NAME =
      Pattern.compile(
          "(Base|Abstract)[A-Z].*|.*(Impl|Dto|DTO|Entity|Mapper|Manager|Helper|Utils?|Processor|Handler)");
  private static final Pattern INNER_PART =
      Pattern.compile(".*(Desk|Pages|Endpoint|Listener|Rule)");
  private static final Pattern FRONT_PART = Pattern.compile(".*(Pages|Endpoint|Listener)");
  private static final Pattern WRITING =
      Pattern.compile(
          "(insert|update|replace|delete|bulkWrite|findOneAnd(Update|Replace|Delete)|drop).*");

  @ArchTest
  public static final ArchRule names_say_a_thing_and_not_a_layer =
      classes().should(when(named(BANNED_NAME), "not bear a name of the banned kind", _ -> false));

  @ArchTest
  public static final ArchRule time_and_chance_are_given =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(UUID.class, "randomUUID");

  @ArchTest
  public static final ArchRule only_the_relay_publishes =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Sender")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.kafka.core.KafkaTemplate")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.kafka.clients.producer.Producer");

  @ArchTest
  public static final ArchRule transactions_are_the_ledgers =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.transaction..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("com.mongodb.client.ClientSession");

  @ArchTest
  public static final ArchRule states_are_written_by_the_ledger_alone =
      noClasses()
          .that(describe("are not a queue, a log or a folder of accounts", HouseRules::keepsItsOwn))
          .should(callMethodWhere(writesToMongodb()));

  @ArchTest
  public static final ArchRule inner_parts_are_package_private =
      classes()
          .should(
              when(
                  named(INNER_PART).and(describe("top level", type -> !type.isNestedClass())),
                  "be package-private",
                  type ->
                      !type.getModifiers().contains(JavaModifier.PUBLIC) || type.isInterface()));

  @ArchTest
  public static final ArchRule front_parts_ask_their_desk =
      classes()
          .should(
              when(
                  named(FRONT_PART),
                  "not know the ledger",
                  type ->
                      type.getDirectDependenciesFromSelf().stream()
                          .noneMatch(
                              dependency ->
                                  dependency
                                      .getTargetClass()
                                      .getFullName()
                                      .equals("org.darvoza.backbone.ledger.Ledger"))));

  @ArchTest
  public static final ArchRule records_are_free_of_spring =
      classes()
          .should(
              when(
                  describe("a record of the domain", HouseRules::isDomainRecord),
                  "not know Spring",
                  type ->
                      type.getDirectDependenciesFromSelf().stream()
                          .noneMatch(
                              dependency ->
                                  dependency
                                      .getTargetClass()
                                      .getPackageName()
                                      .startsWith("org.springframework"))));

  @ArchTest
  public static final ArchRule nothing_is_injected_into_fields =
      fields()
          .should()
          .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .andShould()
          .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value");

  @ArchTest
  public static final ArchRule every_package_is_null_marked =
      classes()
          .should(
              when(
                  describe("a class", _ -> true),
                  "live in a package marked @NullMarked",
                  type -> type.getPackage().isAnnotatedWith(NullMarked.class)));

  private HouseRules() {}

  private static DescribedPredicate<JavaClass> named(Pattern pattern) {
    return describe(
        "named like " + pattern, type -> pattern.matcher(type.getSimpleName()).matches());
  }

  /// What is neither told to anyone nor part of an aggregate: work queues, accounts, used proofs,
  /// the entries of lists.
  private static boolean keepsItsOwn(JavaClass type) {
    return !type.getSimpleName()
        .matches(".*(Dispatches|Accounts|Sessions|SpentProofs|WatchlistEntries).*");
  }

  private static boolean isDomainRecord(JavaClass type) {
    return type.isRecord()
        && type.getAllRawInterfaces().stream()
            .anyMatch(i -> i.getFullName().equals("org.darvoza.backbone.ledger.Aggregate"));
  }

  private static DescribedPredicate<JavaCall<?>> writesToMongodb() {
    var onCollection =
        target(owner(assignableTo(MongoCollection.class)))
            .or(
                target(
                    owner(assignableTo("org.springframework.data.mongodb.core.MongoOperations"))));
    return onCollection.and(
        describe(
            "writes",
            call ->
                WRITING.matcher(call.getTarget().getName()).matches()
                    || call.getTarget()
                        .getName()
                        .matches("save|upsert|remove|updateFirst|updateMulti")));
  }

  private static ArchCondition<JavaClass> when(
      DescribedPredicate<JavaClass> subject, String wish, Predicate<JavaClass> fulfilled) {
    return new ArchCondition<>(wish) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (subject.test(type) && !fulfilled.test(type)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " should " + wish));
        }
      }
    };
  }
}
