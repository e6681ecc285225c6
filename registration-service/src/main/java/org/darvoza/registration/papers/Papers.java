package org.darvoza.registration.papers;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.darvoza.backbone.seal.Seals;
import org.darvoza.backbone.seal.Vault;
import org.darvoza.contracts.AddressClaim;
import org.darvoza.contracts.Addressee;
import org.darvoza.contracts.Answers;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.Envelope;
import org.darvoza.contracts.FieldClass;
import org.darvoza.contracts.Grounds;
import org.darvoza.contracts.Party;
import org.darvoza.contracts.RegistrationId;
import org.darvoza.contracts.Sealed;
import org.darvoza.contracts.Submission;
import org.darvoza.contracts.SubmissionEvent.RegistrationSubmitted;
import org.darvoza.contracts.Topic;
import org.springframework.stereotype.Component;

/// Where submissions and what people said later are kept, one folder for each person.
@Component
public final class Papers {

  private static final String FIELD = "submission";
  private static final String ANSWERS = "answers";
  private static final String GROUNDS = "grounds";

  /// The first fact about a registration is the one that carries the sealed copies.
  private static final long RECEIVED = 1;

  private final Vault vault;
  private final Seals seals;
  private final StatusKeys statusKeys;
  private final AddressTokens addressTokens;

  Papers(Vault vault, Seals seals, StatusKeys statusKeys, AddressTokens addressTokens) {
    this.vault = vault;
    this.seals = seals;
    this.statusKeys = statusKeys;
    this.addressTokens = addressTokens;
  }

  /// A submission as it is filed: our own locked, and a copy of what each of the others needs.
  public record Filed(
      Locked<Submission> own, Sealed<Dossier> dossier, Sealed<Addressee> addressee) {}

  /// The folders of these people, fetched together: many at once cost no more than one.
  public Folders foldersOf(Collection<RegistrationId> people) {
    return new Folders(
        vault.keysOf(
            people.stream().map(RegistrationId::value).collect(Collectors.toUnmodifiableSet())));
  }

  public final class Folders {

    private final Vault.Keys keys;

    private Folders(Vault.Keys keys) {
      this.keys = keys;
    }

    public Filed file(RegistrationSubmitted submitted, Envelope<?> envelope) {
      var id = submitted.registrationId();
      var submission = seals.open(submitted.submission(), Submission.class, envelope);
      return new Filed(
          keys.lock(id.value(), FIELD, submission),
          sealed(Dossier.of(submission), Party.ACCREDITATION, id, RECEIVED),
          sealed(Addressee.of(submission, statusKeys.of(id)), Party.NOTIFICATION, id, RECEIVED));
    }

    public Statement<Answers> answers(RegistrationId id, Answers answers) {
      return statement(id, ANSWERS, answers);
    }

    public Statement<Grounds> grounds(RegistrationId id, Grounds grounds) {
      return statement(id, GROUNDS, grounds);
    }

    public Amendment amendment(
        RegistrationId id, Locked<Submission> before, Submission now, Set<FieldClass> classes) {
      var address = open(id, before).contact().email();
      return new Amendment(
          before,
          keys.lock(id.value(), FIELD, now),
          now.category(),
          classes,
          !address.equals(now.contact().email()),
          sequence -> sealed(Dossier.of(now), Party.ACCREDITATION, id, sequence),
          sequence ->
              sealed(Addressee.of(now, statusKeys.of(id)), Party.NOTIFICATION, id, sequence));
    }

    private <T> Statement<T> statement(RegistrationId id, String field, T said) {
      return new Statement<>(
          keys.lock(id.value(), field, said),
          sequence -> sealed(said, Party.ACCREDITATION, id, sequence));
    }

    /// What `token` claims of the address in this submission; empty if it is no token of ours.
    public Optional<AddressClaim> claim(
        RegistrationId id, Locked<Submission> locked, String token) {
      return addressTokens.claim(id, open(id, locked).contact().email(), token);
    }

    public Submission open(RegistrationId id, Locked<Submission> locked) {
      return keys.open(id.value(), FIELD, locked, Submission.class);
    }
  }

  private <T> Sealed<T> sealed(T copy, Party recipient, RegistrationId id, long sequence) {
    return seals.seal(copy, recipient, Topic.REGISTRATIONS, id.value(), sequence);
  }
}
