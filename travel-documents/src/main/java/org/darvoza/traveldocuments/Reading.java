package org.darvoza.traveldocuments;

import module java.base;

/// What came of reading lines: a zone, right or wrong, or none.
public sealed interface Reading {

  record Zone(MachineReadableZone zone) implements Reading {}

  /// These lines are no machine-readable zone of a travel document.
  record NoZone(List<LineFault> faults) implements Reading {}

  /// `line`: from 0; [#ALL_LINES] for the lines together. The message never repeats what was sent.
  record LineFault(int line, String message) {

    public static final int ALL_LINES = -1;
  }

  /// `today` decides on the centuries of two-digit years.
  static Reading of(List<String> sent, LocalDate today) {
    var lines = Lines.tidied(sent);
    var faults = Lines.faults(lines);
    return faults.isEmpty()
        ? new Zone(Layout.read(lines, new Centuries(today)))
        : new NoZone(faults);
  }

  /// The zone if there is one.
  default Optional<MachineReadableZone> found() {
    return switch (this) {
      case Zone(var zone) -> Optional.of(zone);
      case NoZone _ -> Optional.empty();
    };
  }
}
