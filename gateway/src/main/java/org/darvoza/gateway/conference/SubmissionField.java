package org.darvoza.gateway.conference;

import module java.base;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.darvoza.contracts.Submission;

/// A field of the submission, by its JSON pointer, and whether it has to be filled in. Read from
/// the record itself, so that this description cannot say anything else than what is checked.
record SubmissionField(String pointer, boolean mandatory) {

  static final List<SubmissionField> ALL = of(Submission.class, "", true).toList();

  private static Stream<SubmissionField> of(Class<?> type, String path, boolean mandatory) {
    return Stream.of(type.getRecordComponents())
        .flatMap(part -> part(part, path + "/" + part.getName(), mandatory));
  }

  private static Stream<SubmissionField> part(
      RecordComponent part, String pointer, boolean groupMandatory) {
    var accessor = part.getAccessor();
    boolean mandatory =
        groupMandatory
            && (accessor.isAnnotationPresent(NotNull.class)
                || accessor.isAnnotationPresent(NotBlank.class));
    return isGroup(part.getType())
        ? of(part.getType(), pointer, mandatory)
        : Stream.of(new SubmissionField(pointer, mandatory));
  }

  /// Records that are written as JSON objects; a date that is a record is written as text.
  private static boolean isGroup(Class<?> type) {
    return type.isRecord()
        && Stream.of(type.getMethods())
            .noneMatch(
                method ->
                    method.isAnnotationPresent(com.fasterxml.jackson.annotation.JsonValue.class));
  }
}
