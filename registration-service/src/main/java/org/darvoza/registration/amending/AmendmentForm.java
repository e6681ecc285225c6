package org.darvoza.registration.amending;

import module java.base;

import org.darvoza.contracts.Countries;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.darvoza.contracts.Represents;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was typed into the page, by field name, exactly as typed.
record AmendmentForm(Map<String, String> values) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String ZONE = "travelDocument.mrz";
  private static final String OTHER_NAMES = "person.otherNames";
  private static final String NUMBER = "travelDocument.number";
  private static final String STATE = "delegation.code";
  private static final String NAME = "delegation.name";

  static final AmendmentForm EMPTY = new AmendmentForm(Map.of());

  String mark() {
    return get("mark");
  }

  /// The same as a merge patch; what is empty is not in it, what is to be removed is null.
  ObjectNode patch(Submission present, ZoneId zone) {
    var patch = JSON.objectNode();
    SubmissionField.ALL.stream()
        .map(SubmissionField::path)
        .filter(path -> !get("remove." + path).isEmpty())
        .forEach(path -> put(patch, path, JSON.nullNode()));
    SubmissionField.ALL.stream()
        .filter(field -> !get(field.path()).isEmpty())
        .forEach(field -> put(patch, field.path(), value(field, zone)));
    machineReadable(patch);
    represented(patch, present);
    return patch;
  }

  private static JsonNode typedMoment(String typed, ZoneId zone) {
    try {
      return JSON.stringNode(LocalDateTime.parse(typed).atZone(zone).toInstant().toString());
    } catch (DateTimeParseException e) {
      return JSON.stringNode(typed); // will be told to be no time
    }
  }

  private JsonNode value(SubmissionField field, ZoneId zone) {
    var typed = get(field.path());
    if (field.type() == Instant.class) {
      return typedMoment(typed, zone);
    }
    if (field.type() == Boolean.class) {
      return JSON.booleanNode(Boolean.parseBoolean(typed));
    }
    if (field.path().equals(OTHER_NAMES)) {
      return array(Person.namesIn(typed));
    }
    return JSON.stringNode(field.type() == PartialDate.class ? PartialDate.isoOf(typed) : typed);
  }

  /// The lines of the earlier document say nothing of another one.
  private void machineReadable(ObjectNode patch) {
    var lines =
        IntStream.range(0, 3)
            .mapToObj(i -> get("%s[%d]".formatted(ZONE, i)))
            .filter(line -> !line.isEmpty())
            .toList();
    if (!lines.isEmpty() || !get(NUMBER).isEmpty()) {
      put(patch, ZONE, array(lines));
    }
  }

  private static JsonNode array(List<String> texts) {
    var array = JSON.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  /// A state's name follows from its code.
  private void represented(ObjectNode patch, Submission present) {
    var kind = get("delegation.kind");
    boolean state =
        kind.isEmpty()
            ? present.delegation().kind() == Represents.Kind.STATE
            : kind.equals(Represents.Kind.STATE.name());
    if (state && get(NAME).isEmpty() && !get(STATE).isEmpty()) {
      put(patch, NAME, JSON.stringNode(Countries.name(get(STATE), Locale.ENGLISH)));
    }
  }

  private static void put(ObjectNode patch, String path, JsonNode value) {
    var steps = List.of(path.split("\\."));
    var group = patch;
    for (var step : steps.subList(0, steps.size() - 1)) {
      group = group.withObject("/" + step);
    }
    var _ = group.set(steps.getLast(), value);
  }

  private String get(String name) {
    return values.getOrDefault(name, "").strip();
  }

  @Override
  public String toString() {
    return "AmendmentForm[…]";
  }
}
