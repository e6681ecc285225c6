package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/// A fact that one service tells the others. Each family has one writer and one topic.
///
/// On Kafka an event is the JSON data of a CloudEvents 1.0 record in binary mode; its simple class
/// name is both the `ce_type` header and the property `type`.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Event
    permits SubmissionEvent, RegistrationEvent, AccreditationEvent, NotificationEvent {

  /// The registration this fact is about; null for a fact about the house itself.
  @Nullable RegistrationId registrationId();

  /// What this fact is about, in one word: the registration. Also the key of its record.
  default String subject() {
    return Objects.requireNonNull(registrationId()).value();
  }
}
