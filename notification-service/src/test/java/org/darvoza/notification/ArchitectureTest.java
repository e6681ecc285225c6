package org.darvoza.notification;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.darvoza.testkit.HouseRules;

@AnalyzeClasses(
    packagesOf = NotificationApplication.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule features_go_one_way =
      slices().matching("org.darvoza.notification.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_mail_room_knows_no_letter =
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAnyPackage("..notification.mail..", "..notification.smtp..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..notification.letters..",
              "..post..",
              "..correspondence..",
              "..writing..",
              "..mails..");
}
