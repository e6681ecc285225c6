package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.AddressClaim;
import org.darvoza.contracts.Conference;
import org.darvoza.contracts.LetterKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The link by which the reader of the letter of receipt, or of the first letter to another
/// address, says that it arrived. It follows from the letter and a key alone: registration-service,
/// which holds the same key, believes it.
@Component
final class ConfirmationLinks {

  private static final Set<LetterKind> CONFIRMED =
      EnumSet.of(LetterKind.REGISTRATION_RECEIVED, LetterKind.ADDRESS_TO_CONFIRM);

  private final KeyedDigest digest;
  private final URI site;

  ConfirmationLinks(Secrets secrets, @Value("${darvoza.site}") URI site) {
    this.digest = new KeyedDigest(secrets.key("address-key"));
    this.site = site;
  }

  record Link(String address, LocalDate until) {}

  /// A letter sent anew has a link of its own, which is good for its own days.
  Optional<Link> of(Occasion occasion, Conference conference) {
    if (!CONFIRMED.contains(occasion.kind())) {
      return Optional.empty();
    }
    var claim =
        AddressClaim.written(
            occasion.registration(),
            occasion.addressee().email(),
            occasion.date(),
            conference.timeZone());
    var address =
        "%s/registrations/%s/confirm-address?token=%s"
            .formatted(site, occasion.registration(), claim.token(digest::shortTextOf));
    return Optional.of(new Link(address, claim.until()));
  }
}
