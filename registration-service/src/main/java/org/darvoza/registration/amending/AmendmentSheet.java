package org.darvoza.registration.amending;

import module java.base;

import org.darvoza.contracts.Asked;
import org.darvoza.contracts.FieldClass;
import org.darvoza.registration.amending.AmendmentDesk.Present;

/// What the page shows: the fields by their classes, with what a change of each will do said
/// before.
record AmendmentSheet(String id, String reference, String mark, List<Group> groups) {

  /// `effect`: the end of the key of what is said. `open` is false where the conference takes such
  /// changes at the desk alone by now.
  record Group(FieldClass fieldClass, String effect, boolean open, List<FieldLine> fields) {}

  static AmendmentSheet of(Present present, FieldLines lines, Instant now, Locale locale) {
    var registration = present.registration();
    var groups =
        Stream.of(FieldClass.values())
            .filter(it -> registration.refusesAmendments(Set.of(it)).isEmpty())
            .map(it -> group(present, it, lines, now, locale))
            .filter(group -> !group.open() || !group.fields().isEmpty())
            .toList();
    return new AmendmentSheet(
        registration.id(), registration.reference(), AsRead.mark(registration), groups);
  }

  private static Group group(
      Present present, FieldClass fieldClass, FieldLines lines, Instant now, Locale locale) {
    var effect = fieldClass + (present.registration().accredited() ? ".accredited" : ".open");
    if (!present.conference().amendable(fieldClass, now)) {
      return new Group(fieldClass, effect, false, List.of());
    }
    var fields =
        present.conference().fieldsOf(present.submission().category()).stream()
            .filter(entry -> entry.fieldClass() == fieldClass && entry.asked() != Asked.NOT_ASKED)
            .flatMap(
                entry ->
                    lines.of(entry, present.submission(), present.conference(), locale).stream())
            .toList();
    return new Group(fieldClass, effect, true, fields);
  }
}
