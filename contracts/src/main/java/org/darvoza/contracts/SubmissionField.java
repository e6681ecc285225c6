package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// A field of the submission. Read from the record itself, so that a description cannot say
/// anything else than what is checked.
public final class SubmissionField {

  /// In the order of the record.
  public static final List<SubmissionField> ALL = of(Submission.class, List.of(), true).toList();

  private static final Map<String, SubmissionField> BY_PATH =
      ALL.stream().collect(Collectors.toMap(SubmissionField::path, field -> field));

  private final List<RecordComponent> way;
  private final boolean demanded;

  private SubmissionField(List<RecordComponent> way, boolean demanded) {
    this.way = way;
    this.demanded = demanded;
  }

  public static Optional<SubmissionField> find(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  /// As forms name it: `travel.arrivesAt`.
  public String path() {
    return way.stream().map(RecordComponent::getName).collect(Collectors.joining("."));
  }

  /// As JSON names it (RFC 6901): `/travel/arrivesAt`.
  public String pointer() {
    return "/" + path().replace('.', '/');
  }

  public Class<?> type() {
    return way.getLast().getType();
  }

  /// Whether the record itself cannot be without it.
  public boolean demanded() {
    return demanded;
  }

  public boolean filledIn(Submission submission) {
    var value = in(submission);
    return value instanceof Collection<?> many ? !many.isEmpty() : value != null;
  }

  /// What a submission says here; null where it says nothing.
  public @Nullable Object in(Submission submission) {
    Object value = submission;
    for (var step : way) {
      if (value == null) {
        return null;
      }
      value = read(step, value);
    }
    return value;
  }

  private static @Nullable Object read(RecordComponent step, Object record) {
    try {
      return step.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<SubmissionField> of(
      Class<?> type, List<RecordComponent> before, boolean demanded) {
    return Stream.of(type.getRecordComponents()).flatMap(part -> part(part, before, demanded));
  }

  private static Stream<SubmissionField> part(
      RecordComponent part, List<RecordComponent> before, boolean groupDemanded) {
    var way = Stream.concat(before.stream(), Stream.of(part)).toList();
    var accessor = part.getAccessor();
    boolean demanded =
        groupDemanded
            && (accessor.isAnnotationPresent(NotNull.class)
                || accessor.isAnnotationPresent(NotBlank.class));
    return isGroup(part.getType())
        ? of(part.getType(), way, demanded)
        : Stream.of(new SubmissionField(way, demanded));
  }

  /// Records that are written as JSON objects; a date that is a record is written as text.
  private static boolean isGroup(Class<?> type) {
    return type.isRecord()
        && Stream.of(type.getMethods())
            .noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  @Override
  public String toString() {
    return path();
  }
}
