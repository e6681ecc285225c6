package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// Which category is asked for which field: one line for each field, columns for all, for a
/// [CategoryGroup] and, where one differs from its group, for a [Category]. What the submission
/// itself demands is mandatory for everybody; of the rest, what the table leaves out is optional.
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
        line.fieldClass == null ? FieldClass.usual(field.path()) : line.fieldClass);
  }

  /// What the file says about one field.
  static final class Line {

    private static final Line EMPTY = new Line();

    @JsonProperty("class")
    private @Nullable FieldClass fieldClass;

    private final Set<Asked> said = EnumSet.noneOf(Asked.class);
    private Asked all = Asked.OPTIONAL;
    private final Map<CategoryGroup, Asked> groups = new EnumMap<>(CategoryGroup.class);
    private final Map<Category, Asked> categories = new EnumMap<>(Category.class);

    @JsonAnySetter
    void column(String name, Asked asked) {
      said.add(asked);
      if (name.equals("all")) {
        all = asked;
      } else if (named(CategoryGroup.values(), name) instanceof CategoryGroup group) {
        groups.put(group, asked);
      } else if (named(Category.values(), name) instanceof Category category) {
        categories.put(category, asked);
      } else {
        throw new IllegalArgumentException(
            "%s is neither all, nor a group of categories %s, nor a category"
                .formatted(name, List.of(CategoryGroup.values())));
      }
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
      return Stream.of(values).filter(value -> value.name().equals(name)).findFirst().orElse(null);
    }

    private boolean loosens() {
      return said.stream().anyMatch(asked -> asked != Asked.MANDATORY);
    }

    private Asked asked(Category category) {
      var ofGroup = groups.getOrDefault(CategoryGroup.of(category), all);
      return categories.getOrDefault(category, ofGroup);
    }
  }
}
