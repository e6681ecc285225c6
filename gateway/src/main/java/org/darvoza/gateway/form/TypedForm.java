package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Countries;
import org.darvoza.contracts.Person;
import org.darvoza.gateway.admission.Invitation;
import org.darvoza.traveldocuments.Lines;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.DataBinder;

/// What was typed into the form, by field name, exactly as typed, so that it can be shown again.
public record TypedForm(Map<String, String> values) {

  private static final int DECLARATIONS = 3;
  private static final int LINES = 3;
  private static final List<String> DEVICE = List.of("description", "serialNumber", "frequencyMHz");

  /// Browsers do not send these where nothing is chosen; they are asked for all the same.
  private static final List<String> UNCHECKED =
      List.of(
          "delegation.kind",
          "person.sex",
          "contact.language",
          "consents.privacyNotice",
          "consents.codeOfConduct");

  private static final String CONFERENCE = "conference";
  private static final String CATEGORY = "category";
  private static final String INVITATION = "invitation";
  private static final String KIND = "delegation.kind";
  private static final String CODE = "delegation.code";
  private static final String NAME = "delegation.name";
  private static final String LINE = "travelDocument.mrz";
  private static final String OTHER_NAMES = "person.otherNames";

  public static TypedForm of(Map<String, String[]> parameters) {
    var values = new LinkedHashMap<String, String>();
    parameters.forEach((name, sent) -> values.put(name, sent.length == 0 ? "" : sent[0]));
    moveUpDeclarations(values);
    partZone(values);
    return new TypedForm(values);
  }

  /// Where the first device was left blank and the second filled in, it becomes the first, so that
  /// page, list and errors count alike.
  private static void moveUpDeclarations(Map<String, String> values) {
    int next = 0;
    for (int i = 0; i < DECLARATIONS; i++) {
      var typed = new LinkedHashMap<String, String>();
      for (var part : DEVICE) {
        var value = values.remove(device(i) + part);
        if (value != null && !value.isBlank()) {
          typed.put(part, value);
        }
      }
      if (!typed.isEmpty()) {
        var prefix = device(next++);
        typed.forEach((part, value) -> values.put(prefix + part, value));
        values.put(prefix + "kind", "RADIO");
      }
    }
  }

  /// The lines of a zone are shown again as they are understood: all of them may have been pasted
  /// into one field.
  private static void partZone(Map<String, String> values) {
    var lines =
        Lines.typed(
            IntStream.range(0, LINES).mapToObj(i -> values.getOrDefault(line(i), "")).toList());
    if (!lines.isEmpty() && lines.size() <= LINES) {
      IntStream.range(0, LINES)
          .forEach(i -> values.put(line(i), i < lines.size() ? lines.get(i) : ""));
    }
  }

  private static String line(int index) {
    return "%s[%d]".formatted(LINE, index);
  }

  private static String device(int index) {
    return "declarations[%d].".formatted(index);
  }

  /// What the form was made for; a delegate's where it does not say.
  Category category() {
    return Stream.of(Category.values())
        .filter(category -> category.name().equals(get(CATEGORY)))
        .findFirst()
        .orElse(Category.DELEGATE);
  }

  /// The code of the conference; empty where the form does not say.
  public String conference() {
    return get(CONFERENCE);
  }

  String get(String name) {
    return values.getOrDefault(name, "").strip();
  }

  /// The name of the input in which a field is typed: that of a whole list, where one input takes
  /// all of it.
  static String inputOf(String field) {
    return field.startsWith(OTHER_NAMES + "[") ? OTHER_NAMES : field;
  }

  /// Whether something was typed for this field, or into one of its lines.
  boolean filledIn(String path) {
    return !get(path).isEmpty() || !blank(path + "[");
  }

  private boolean blank(String prefix) {
    return values.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .allMatch(name -> get(name).isEmpty());
  }

  /// The same as names and values of a [org.darvoza.contracts.Submission]: blank is absent, travel
  /// is left out when it is blank, a state's name follows from its code.
  DataBinder.ValueResolver asSubmission() {
    var sent = new LinkedHashMap<>(values);
    if (blank("travel.")) {
      sent.keySet().removeIf(name -> name.startsWith("travel."));
    }
    if (representsState()) {
      sent.put(NAME, Countries.name(get(CODE), Locale.ENGLISH));
    } else if (get(INVITATION).isEmpty()) {
      sent.remove(CODE);
    }
    UNCHECKED.forEach(name -> sent.putIfAbsent(name, ""));
    return new Resolver(sent, lines());
  }

  List<String> lines() {
    return IntStream.range(0, LINES)
        .mapToObj(i -> get(line(i)))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /// The same form with what an invitation fixes.
  public TypedForm fixedBy(Invitation invitation) {
    var all = new LinkedHashMap<>(values);
    all.put(CONFERENCE, invitation.conference());
    all.put(CATEGORY, invitation.category().name());
    all.put(KIND, invitation.delegation().kind().name());
    all.put(CODE, Objects.requireNonNullElse(invitation.delegation().code(), ""));
    all.put(NAME, invitation.delegation().name());
    return new TypedForm(all);
  }

  boolean representsState() {
    return get(KIND).equals("STATE");
  }

  /// The delegation in the reader's language.
  String represented(Locale locale) {
    return representsState() ? Countries.name(get(CODE), locale) : get(NAME);
  }

  TypedForm without(String name) {
    var all = new LinkedHashMap<>(values);
    all.remove(name);
    return new TypedForm(all);
  }

  /// The same form with values for fields that are still empty.
  public TypedForm filledUp(Map<String, String> further) {
    var all = new LinkedHashMap<>(values);
    further.forEach((name, value) -> all.merge(name, value, (a, b) -> a.isBlank() ? b : a));
    return new TypedForm(all);
  }

  /// Whether the person has confirmed what is doubtful in these fields.
  boolean confirms(Set<String> doubtful) {
    return List.of(get("mrzConfirmed").split(",")).containsAll(doubtful);
  }

  private record Resolver(Map<String, String> values, List<String> lines)
      implements DataBinder.ValueResolver {

    @Override
    public @Nullable Object resolveValue(String name, Class<?> type) {
      if (name.equals(LINE)) {
        return lines;
      }
      var value = values.getOrDefault(name, "").strip();
      if (name.equals(OTHER_NAMES)) {
        return Person.namesIn(value);
      }
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
