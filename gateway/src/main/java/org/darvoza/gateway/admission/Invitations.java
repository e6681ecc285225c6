package org.darvoza.gateway.admission;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.ContractJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/// Writes invitations as tokens and believes them by their keyed digest alone: no database is
/// asked, so that an invited person is served whatever else is down. Nothing personal is in them.
@Component
public final class Invitations {

  private static final Pattern TOKEN = Pattern.compile("([\\w-]{1,2000})\\.([\\w-]{22})");

  private final KeyedDigest digest;
  private final Clock clock;

  Invitations(Secrets secrets, Clock clock) {
    this.digest = new KeyedDigest(secrets.key("invitation-key"));
    this.clock = clock;
  }

  public sealed interface Reading {

    record Good(Invitation invitation) implements Reading {}

    /// Genuine, but its time has passed.
    record Over(Invitation invitation) implements Reading {}

    record NotOurs() implements Reading {}
  }

  String token(Invitation invitation) {
    var words =
        Base64.getUrlEncoder().withoutPadding().encodeToString(ContractJson.write(invitation));
    return words + "." + digest.shortTextOf(signed(words));
  }

  public Reading read(String token) {
    var parts = TOKEN.matcher(token);
    if (!parts.matches() || !digest.matches(parts.group(2), signed(parts.group(1)))) {
      return new Reading.NotOurs();
    }
    var invitation = written(parts.group(1));
    return invitation.over(clock.instant())
        ? new Reading.Over(invitation)
        : new Reading.Good(invitation);
  }

  private static Invitation written(String words) {
    try {
      return ContractJson.MAPPER.readValue(Base64.getUrlDecoder().decode(words), Invitation.class);
    } catch (JacksonException e) {
      throw new IllegalStateException("We signed what is no invitation", e);
    }
  }

  private static String signed(String words) {
    return "invitation|" + words;
  }
}
