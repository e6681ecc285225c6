package org.darvoza.notification.letters;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.springframework.stereotype.Component;

/// By which an address is recognised without being kept: a keyed digest of it in small letters,
/// since nobody gives two people mailboxes that differ in that alone.
@Component
public final class AddressDigests {

  private final KeyedDigest digest;

  AddressDigests(Secrets secrets) {
    this.digest = new KeyedDigest(secrets.key("letter-key"));
  }

  public String of(String address) {
    return digest.shortTextOf("address|" + address.toLowerCase(Locale.ROOT));
  }
}
