package org.darvoza.gateway.intake;

import module java.base;

import org.darvoza.contracts.Countries;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.DataBinder;

/// What was typed into the form, by field name, exactly as typed, so that it can be shown again.
record TypedForm(Map<String, String> values) {

  private static final int DECLARATIONS = 3;
  private static final int LINES = 3;
  private static final String KIND = "delegation.kind";
  private static final String CODE = "delegation.code";
  private static final String NAME = "delegation.name";
  private static final String LINE = "travelDocument.mrz";

  static TypedForm of(Map<String, String[]> parameters) {
    var values = new LinkedHashMap<String, String>();
    parameters.forEach((name, sent) -> values.put(name, sent.length == 0 ? "" : sent[0]));
    return new TypedForm(values);
  }

  String get(String name) {
    return values.getOrDefault(name, "").strip();
  }

  private boolean blank(String prefix) {
    return values.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .allMatch(name -> get(name).isEmpty());
  }

  /// The same as names and values of a [org.darvoza.contracts.Submission]: blank is absent, groups
  /// that may be left out are left out when they are blank, a state's name follows from its code.
  DataBinder.ValueResolver asSubmission() {
    var sent = new LinkedHashMap<>(values);
    if (blank("travel.")) {
      sent.keySet().removeIf(name -> name.startsWith("travel."));
    }
    int next = 0;
    for (int i = 0; i < DECLARATIONS; i++) {
      next = declaration(sent, i, next);
    }
    if (get(KIND).equals("STATE")) {
      sent.put(NAME, Countries.name(get(CODE), Locale.ENGLISH));
    }
    return new Resolver(sent, lines());
  }

  /// Blank declarations are left out, and the others move up.
  private int declaration(Map<String, String> sent, int from, int to) {
    var prefix = "declarations[%d].".formatted(from);
    boolean empty = blank(prefix);
    for (var part : List.of("description", "serialNumber", "frequencyMHz")) {
      var typed = sent.remove(prefix + part);
      if (!empty && typed != null) {
        sent.put("declarations[%d].%s".formatted(to, part), typed);
      }
    }
    if (empty) {
      return to;
    }
    sent.put("declarations[%d].kind".formatted(to), "RADIO");
    return to + 1;
  }

  private List<String> lines() {
    return IntStream.range(0, LINES)
        .mapToObj(i -> get(LINE + "[" + i + "]").replace(" ", "").toUpperCase(Locale.ROOT))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private record Resolver(Map<String, String> values, List<String> lines)
      implements DataBinder.ValueResolver {

    @Override
    public @Nullable Object resolveValue(String name, Class<?> type) {
      if (name.equals(LINE)) {
        return lines;
      }
      var value = values.getOrDefault(name, "").strip();
      return value.isEmpty() ? null : value;
    }

    @Override
    public Set<String> getNames() {
      return values.keySet().stream()
          .filter(name -> !name.startsWith(LINE + "["))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }
}
