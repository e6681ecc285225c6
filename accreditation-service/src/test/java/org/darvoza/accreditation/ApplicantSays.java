package org.darvoza.accreditation;

import module java.base;

import org.darvoza.backbone.seal.Seals;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.DocumentKind;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.Event;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.Grounds;
import org.darvoza.contracts.InformationItem;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.PictureRule;
import org.darvoza.contracts.RegistrationEvent.AddressConfirmed;
import org.darvoza.contracts.RegistrationEvent.AppealLodged;
import org.darvoza.contracts.RegistrationEvent.DocumentProvided;
import org.darvoza.contracts.RegistrationEvent.InformationProvided;
import org.darvoza.contracts.RegistrationEvent.RegistrationAmended;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Sealed;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.Topic;

/// What applicants say after they registered, as registration-service publishes it. `sequence`: the
/// which of the registration's facts it is; the registration itself was the first.
public final class ApplicantSays {

  private final Seals seals;
  private final Clock clock;

  ApplicantSays(Seals seals, Clock clock) {
    this.seals = seals;
    this.clock = clock;
  }

  public Envelope<Event> answers(RegistrationId id, long sequence, String text) {
    var answers = new Answers(List.of(new Answers.Answer(InformationItem.FORMER_NAMES, text)));
    var sealed = sealed(answers, id, sequence);
    return envelope(id, sequence, new InformationProvided(id, sealed, clock.instant()));
  }

  /// What somebody else answered, under this name.
  public Envelope<Event> steals(RegistrationId id, Envelope<Event> answers) {
    var stolen = ((InformationProvided) answers.event()).answers();
    return envelope(id, answers.sequence(), new InformationProvided(id, stolen, clock.instant()));
  }

  /// All that he says now; `classes`: of the fields in which it differs. Where he says how to reach
  /// him, it is at another address.
  public Envelope<Event> amends(
      RegistrationId id,
      long sequence,
      Submission submission,
      Category category,
      FieldClass... classes) {
    var all = List.of(classes);
    var addressee = new Sealed<Addressee>(Party.NOTIFICATION, new byte[] {1});
    return envelope(
        id,
        sequence,
        new RegistrationAmended(
            id,
            category,
            all,
            false,
            all.contains(FieldClass.CONTACT),
            sealed(Dossier.of(submission), id, sequence),
            addressee,
            clock.instant()));
  }

  public Envelope<Event> appeals(RegistrationId id, long sequence, String text) {
    var sealed = sealed(new Grounds(text), id, sequence);
    return envelope(id, sequence, new AppealLodged(id, sealed, clock.instant()));
  }

  /// A picture that the first look had nothing to say against.
  public Envelope<Event> shows(RegistrationId id, long sequence, DocumentKind kind, String sha256) {
    return shows(id, sequence, kind, sha256, List.of());
  }

  public Envelope<Event> shows(
      RegistrationId id,
      long sequence,
      DocumentKind kind,
      String sha256,
      List<PictureRule> broken) {
    var fact = new DocumentProvided(id, kind, sha256, 48_213, 900, 1200, broken, clock.instant());
    return envelope(id, sequence, fact);
  }

  /// What speaks against nobody: no act of the vetting room waits for it.
  public Envelope<Event> confirmsTheAddress(RegistrationId id, long sequence) {
    return envelope(id, sequence, new AddressConfirmed(id, clock.instant()));
  }

  private <T> Sealed<T> sealed(T value, RegistrationId id, long sequence) {
    return seals.seal(value, Party.ACCREDITATION, Topic.REGISTRATIONS, id.value(), sequence);
  }

  private Envelope<Event> envelope(RegistrationId id, long sequence, Event event) {
    return new Envelope<>(
        Party.REGISTRATION, id.value(), sequence, sequence - 1, clock.instant(), event);
  }
}
