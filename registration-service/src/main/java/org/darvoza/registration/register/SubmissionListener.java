package org.darvoza.registration.register;

import module java.base;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.darvoza.backbone.inbox.Inbox;
import org.darvoza.backbone.inbox.Reaction;
import org.darvoza.backbone.ledger.Step;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.SubmissionEvent;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.registration.papers.Papers;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// From the gateway: registrations that were accepted.
@Component
final class SubmissionListener {

  private final Inbox inbox;
  private final RegistrationDesk desk;
  private final Papers papers;

  SubmissionListener(Inbox inbox, RegistrationDesk desk, Papers papers) {
    this.inbox = inbox;
    this.desk = desk;
    this.papers = papers;
  }

  @KafkaListener(topics = "registration.submissions")
  void hear(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, new Intake());
  }

  /// One batch. All opening, locking and sealing is done before its transaction, so that this is
  /// short and its repetition cheap.
  private final class Intake implements Reaction {

    /// By the whole envelope: two bodies under one id may come in one batch.
    private final Map<Envelope<Event>, Papers.Filed> filed = new HashMap<>();

    @Override
    public void prepare(List<Envelope<Event>> batch) {
      var folders =
          papers.foldersOf(
              batch.stream()
                  .flatMap(envelope -> Stream.ofNullable(envelope.event().registrationId()))
                  .toList());
      batch.forEach(envelope -> file(envelope, folders));
    }

    @Override
    public List<Step<?>> to(Envelope<Event> envelope) {
      if (!filed.containsKey(envelope)) { // it waited in the database for one before it
        prepare(List.of(envelope));
      }
      return switch (submission(envelope)) {
        case RegistrationSubmitted submitted ->
            List.of(desk.receive(submitted, Objects.requireNonNull(filed.get(envelope))));
      };
    }

    private void file(Envelope<Event> envelope, Papers.Folders folders) {
      switch (submission(envelope)) {
        case RegistrationSubmitted submitted ->
            filed.put(envelope, folders.file(submitted, envelope));
      }
    }

    /// Another family has no business on this topic: that record is parked.
    private static SubmissionEvent submission(Envelope<Event> envelope) {
      return SubmissionEvent.class.cast(envelope.event());
    }
  }
}
