package org.darvoza.registration.amending;

import module java.base;

import org.darvoza.contracts.Conference;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.FieldTable;
import org.darvoza.contracts.Submission;

/// Which fields differ between a submission and what an amendment makes of it, by the table of the
/// conference. `fixed`: those that cannot be changed.
record Changes(Set<FieldClass> classes, List<String> fixed, boolean newAddress) {

  static Changes between(Submission was, Submission now, Conference conference) {
    var changed =
        conference.fieldsOf(was.category()).stream()
            .filter(entry -> !Objects.equals(entry.field().in(was), entry.field().in(now)))
            .toList();
    return new Changes(
        changed.stream()
            .map(FieldTable.Entry::fieldClass)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FieldClass.class))),
        changed.stream()
            .filter(entry -> entry.fieldClass() == null)
            .map(entry -> entry.field().path())
            .toList(),
        now.contact() != null && !was.contact().email().equals(now.contact().email()));
  }

  boolean touches(FieldClass fieldClass) {
    return classes.contains(fieldClass);
  }

  boolean none() {
    return classes.isEmpty() && fixed.isEmpty();
  }
}
