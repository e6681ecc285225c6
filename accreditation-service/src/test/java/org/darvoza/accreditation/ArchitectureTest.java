package org.darvoza.accreditation;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.darvoza.testkit.HouseRules;

@AnalyzeClasses(
    packagesOf = AccreditationApplication.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule features_go_one_way =
      slices().matching("org.darvoza.accreditation.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule screening_knows_no_other_feature =
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAPackage("..screening..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..cases..", "..intake..", "..vetting..");
}
