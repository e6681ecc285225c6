package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// Which category is asked for which field: one line for each field, columns for all, for a
/// [CategoryGroup] and, where one differs from its group, for a [Category]. What the submission
/// itself demands is mandatory for everybody; of the rest, what the table leaves out is optional.
/// The class of a field is one for all, or in columns of its own where it is not the same for
/// everybody: for a contractor the days of presence are part of the entitlement.
///
/// Filled line by line, so that what is wrong is reported with its line in the file.
public final class FieldTable {

  private final Map<SubmissionField, Line> lines = new HashMap<>();

  /// A field as one category meets it. The class is null for what cannot be changed.
  public record Entry(SubmissionField field, Asked asked, @Nullable FieldClass fieldClass) {}

  @JsonAnySetter
  void line(String path, Line line) {
    var field =
        SubmissionField.find(path)
            .orElseThrow(() -> new IllegalArgumentException("%s is no field".formatted(path)));
    if (field.demanded() && line.loosens()) {
      throw new IllegalArgumentException(
          "%s is mandatory for everybody; only its class can be said".formatted(path));
    }
    if (lines.put(field, line) != null) {
      throw new IllegalArgumentException("%s has a line already".formatted(path));
    }
  }

  Entry entry(SubmissionField field, Category category) {
    var line = lines.getOrDefault(field, Line.EMPTY);
    return new Entry(
        field,
        field.demanded() ? Asked.MANDATORY : line.asked(category),
        line.fieldClass(field, category));
  }

  /// What the file says about one field.
  static final class Line {

    private static final Line EMPTY = new Line();

    @JsonProperty("class")
    private @Nullable Classes classes;

    private final Columns<Asked> asked = new Columns<>();

    @JsonAnySetter
    void column(String name, Asked value) {
      asked.put(name, value);
    }

    private boolean loosens() {
      return asked.values().anyMatch(value -> value != Asked.MANDATORY);
    }

    private Asked asked(Category category) {
      return Objects.requireNonNullElse(asked.of(category), Asked.OPTIONAL);
    }

    private @Nullable FieldClass fieldClass(SubmissionField field, Category category) {
      var said = classes == null ? null : classes.columns.of(category);
      return said == null ? FieldClass.usual(field.path()) : said;
    }
  }

  /// `class: LOGISTICS`, or `class: { all: LOGISTICS, CTR: ROLE }`.
  static final class Classes {

    private final Columns<FieldClass> columns = new Columns<>();

    Classes() {}

    @JsonCreator
    static Classes ofAll(String name) {
      var classes = new Classes();
      classes.column(
          "all",
          Stream.of(FieldClass.values())
              .filter(it -> it.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "%s is none of the classes %s"
                              .formatted(name, List.of(FieldClass.values())))));
      return classes;
    }

    @JsonAnySetter
    void column(String name, FieldClass value) {
      columns.put(name, value);
    }
  }
}
