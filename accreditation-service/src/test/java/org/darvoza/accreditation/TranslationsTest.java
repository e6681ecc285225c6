package org.darvoza.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.accreditation.cases.AgencyRequest;
import org.darvoza.accreditation.cases.CaseFact;
import org.darvoza.accreditation.cases.Course.Mark;
import org.darvoza.accreditation.cases.Decision.ReasonCode;
import org.darvoza.accreditation.cases.Refusal;
import org.darvoza.accreditation.cases.Revocation;
import org.darvoza.accreditation.cases.Stage.OnHold;
import org.darvoza.accreditation.cases.Suspension;
import org.darvoza.accreditation.cases.VettingCase.Note;
import org.darvoza.accreditation.vetting.Done;
import org.darvoza.contracts.AccreditationEvent;
import org.darvoza.screening.match.Band;
import org.darvoza.screening.match.Rule;
import org.darvoza.screening.text.Flaw;
import org.darvoza.testkit.TemplateRules;
import org.darvoza.testkit.Translations;
import org.junit.jupiter.api.Test;

class TranslationsTest {

  private static final Translations WORDS = Translations.ofTheConsole("accreditation-service");

  @Test
  void every_language_says_everything_in_its_own_words() {
    assertThat(WORDS.faults("by.officer")).isEmpty();
  }

  @Test
  void templates_have_no_words_of_their_own() {
    assertThat(TemplateRules.faults()).isEmpty();
  }

  @Test
  void every_code_has_words() {
    var codes =
        Stream.of(
                codes("refusal.", Refusal.values()),
                codes("reason.", ReasonCode.values()),
                codes("evidence.", Rule.values()),
                codes("band.", Band.values()),
                codes("mark.", Mark.values()),
                codes("done.", Done.values()),
                codes("lists.flaw.", Flaw.values()).filter(key -> !key.endsWith(".LOST_DOCUMENT")),
                codes("hold.", OnHold.Reason.values()),
                codes("suspension.", Suspension.Ground.values()),
                codes("revocation.", Revocation.Ground.values()),
                codes("agencyField.", AgencyRequest.Field.values()),
                codes("agencyResult.", AgencyRequest.Result.values()),
                codes("note.on.", Note.Act.values()),
                Stream.of(CaseFact.class.getPermittedSubclasses())
                    .map(fact -> "fact." + fact.getSimpleName()),
                Stream.of(AccreditationEvent.class.getPermittedSubclasses())
                    .map(fact -> "fact." + fact.getSimpleName()))
            .flatMap(keys -> keys)
            .toList();

    assertThat(WORDS.english()).containsKeys(codes.toArray(String[]::new));
  }

  private static Stream<String> codes(String prefix, Enum<?>[] values) {
    return Stream.of(values).map(value -> prefix + value.name());
  }
}
