package org.darvoza.accreditation.screening;

import module java.base;

/// One question to a candidate. Pure: the same candidate always gets the same answer.
interface ScreeningRule {

  /// One check for each thing found, or one that says that nothing was.
  List<Check> look(Candidate candidate);
}
