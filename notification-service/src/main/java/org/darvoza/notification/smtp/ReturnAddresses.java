package org.darvoza.notification.smtp;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.springframework.stereotype.Component;

/// The addresses that mail servers report to what became of a letter: one for each letter (VERP),
/// so that a report needs no reading to be understood. Each carries a keyed digest, so that nobody
/// can invent a report about a letter he did not get.
@Component
public final class ReturnAddresses {

  /// `beginning`: of the letter's id, enough to know it by. `token`: what the address says of it.
  public record ReturnAddress(String beginning, String token, String domain) {
    public String address() {
      return "bounce+" + token + "@" + domain;
    }
  }

  private static final int OF_ID = 32;
  private static final int OF_DIGEST = 12;
  private static final Pattern TOKEN =
      Pattern.compile("\\b([0-9a-f]{32})-([0-9a-f]{12})\\b", Pattern.CASE_INSENSITIVE);

  private final KeyedDigest digest;
  private final String domain;

  ReturnAddresses(Secrets secrets, MailSettings settings) {
    this.digest = new KeyedDigest(secrets.key("letter-key"));
    this.domain = settings.domain();
  }

  public ReturnAddress of(String letter) {
    var beginning = letter.substring(0, OF_ID);
    var proof = HexFormat.of().formatHex(digest.of("bounce|" + beginning)).substring(0, OF_DIGEST);
    return new ReturnAddress(beginning, beginning + "-" + proof, domain);
  }

  /// The first genuine one that a text mentions, whatever became of its capital letters.
  public Optional<ReturnAddress> in(String text) {
    return TOKEN
        .matcher(text)
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .filter(token -> of(token).token().equals(token))
        .map(this::of)
        .findFirst();
  }
}
