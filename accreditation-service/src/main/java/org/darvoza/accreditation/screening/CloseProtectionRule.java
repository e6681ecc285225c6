package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.accreditation.screening.Check.Severity;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.Declaration;
import org.darvoza.contracts.Position;

/// Close protection comes by note verbale only, and no dossier holds the note: so an officer has to
/// see it. Who guards or is armed under another category is asked for it too.
final class CloseProtectionRule implements ScreeningRule {

  @Override
  public List<Check> look(Candidate candidate) {
    boolean named = candidate.category() == Category.CLOSE_PROTECTION;
    if (named || guards(candidate)) {
      var code = named ? "NOTE_VERBALE_TO_SEE" : "GUARDS_WITHOUT_NOTE";
      return List.of(Check.flagged(this, Severity.AMBER, code, Map.of()));
    }
    return List.of(Check.notApplicable(this, "NO_CLOSE_PROTECTION"));
  }

  private static boolean guards(Candidate candidate) {
    var dossier = candidate.dossier();
    return dossier.position().role() == Position.Role.SECURITY
        || dossier.declarations().stream()
            .anyMatch(declared -> declared.kind() == Declaration.Kind.WEAPON);
  }
}
