package org.darvoza.registration.papers;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.AddressClaim;
import org.darvoza.contracts.RegistrationId;
import org.springframework.stereotype.Component;

/// Believes the tokens that notification-service puts into the letter of receipt: the two share a
/// key, so that nothing has to be stored or told.
@Component
public final class AddressTokens {

  private final KeyedDigest digest;

  AddressTokens(Secrets secrets) {
    this.digest = new KeyedDigest(secrets.key("address-key"));
  }

  /// Whether we made this token for this registration, for whatever address.
  public boolean genuine(RegistrationId id, String token) {
    return AddressClaim.genuine(token, id, digest::matches);
  }

  Optional<AddressClaim> claim(RegistrationId id, String email, String token) {
    return AddressClaim.made(token, id, email, digest::matches);
  }

  /// As the letter has it.
  public String of(AddressClaim claim) {
    return claim.token(digest::shortTextOf);
  }
}
