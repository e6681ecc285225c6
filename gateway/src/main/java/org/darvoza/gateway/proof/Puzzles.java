package org.darvoza.gateway.proof;

import module java.base;

import org.darvoza.backbone.seal.KeyedDigest;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.ContractJson;
import org.darvoza.gateway.proof.Judgement.Fault;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/// Makes puzzles and judges solutions. A puzzle costs us one derivation when it is made, a solution
/// nothing but digests: whoever sends wrong ones wears nobody out. Nothing is kept of either.
@Component
final class Puzzles {

  private static final HexFormat HEX = HexFormat.of();
  private static final int LONGEST = 4_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeyedDigest digest;
  private final ProofSettings settings;
  private final Clock clock;

  /// A key of its own, which follows from the one that all gateways share.
  Puzzles(Secrets secrets, ProofSettings settings, Clock clock) {
    var shared = new KeyedDigest(secrets.key("status-key"));
    this.digest = new KeyedDigest(shared.of("proof of work"));
    this.settings = settings;
    this.clock = clock;
  }

  /// For the form with this key; each `level` doubles the work.
  Puzzle make(String formKey, int level) {
    int least = settings.attempts() << level;
    var nonce = random();
    var salt = random();
    var key = KeyDerivation.key(nonce, least + RANDOM.nextInt(least), salt, settings.cost());
    var parameters =
        new Puzzle.Parameters(
            Puzzle.ALGORITHM,
            settings.cost(),
            new Puzzle.Purpose(purpose(formKey)),
            clock.instant().plus(settings.lifetime()).getEpochSecond(),
            Puzzle.KEY_LENGTH,
            HEX.formatHex(key, 0, Puzzle.KEY_LENGTH / 2),
            keySignature(HEX.formatHex(key)),
            HEX.formatHex(nonce),
            HEX.formatHex(salt));
    return new Puzzle(parameters, signature(parameters));
  }

  /// `sent`: the solved puzzle in base64.
  Judgement judge(String sent, String formKey) {
    if (sent.isBlank()) {
      return new Judgement.None();
    }
    return read(sent)
        .filter(solved -> ours(solved.challenge()))
        .filter(solved -> isFor(formKey, solved.challenge().parameters()))
        .map(this::judged)
        .orElseGet(() -> new Judgement.Failed(Fault.WRONG));
  }

  private Judgement judged(Puzzle.Solved solved) {
    var parameters = solved.challenge().parameters();
    var expiresAt = Instant.ofEpochSecond(parameters.expiresAt());
    if (!clock.instant().isBefore(expiresAt)) {
      return new Judgement.Failed(Fault.EXPIRED);
    }
    return same(parameters.keySignature(), keySignature(solved.solution().derivedKey()))
        ? new Judgement.Done(parameters.nonce(), expiresAt)
        : new Judgement.Failed(Fault.WRONG);
  }

  private static Optional<Puzzle.Solved> read(String sent) {
    if (sent.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var json = Base64.getDecoder().decode(sent.strip());
      return Optional.ofNullable(ContractJson.read(json, Puzzle.Solved.class))
          .filter(Puzzles::whole);
    } catch (IllegalArgumentException | JacksonException e) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("NullAway") // what is read may lack anything
  private static boolean whole(Puzzle.Solved solved) {
    return solved.challenge() != null
        && solved.challenge().signature() != null
        && solved.challenge().parameters() != null
        && solved.solution() != null
        && solved.solution().derivedKey() != null;
  }

  private boolean ours(Puzzle puzzle) {
    return same(puzzle.signature(), signature(puzzle.parameters()));
  }

  private boolean isFor(String formKey, Puzzle.Parameters parameters) {
    return same(parameters.data().form(), purpose(formKey));
  }

  private String purpose(String formKey) {
    return digest.shortTextOf("form|" + formKey);
  }

  private String keySignature(String key) {
    return HEX.formatHex(digest.of("key|" + key));
  }

  private String signature(Puzzle.Parameters parameters) {
    var text = new String(ContractJson.write(parameters), StandardCharsets.UTF_8);
    return HEX.formatHex(digest.of("puzzle|" + text));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] random() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
