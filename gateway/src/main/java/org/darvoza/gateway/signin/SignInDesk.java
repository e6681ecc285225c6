package org.darvoza.gateway.signin;

import module java.base;

import com.mongodb.MongoException;
import org.darvoza.gateway.accounts.Account;
import org.darvoza.gateway.accounts.Accounts;
import org.darvoza.gateway.accounts.Member;
import org.darvoza.gateway.accounts.Passwords;
import org.darvoza.gateway.edge.ClientNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Lets staff in. An unknown user and a wrong password have the same answer after the same work,
/// and failures make the next attempt wait, for the account and for the network.
@Component
final class SignInDesk {

  private static final Logger log = LoggerFactory.getLogger(SignInDesk.class);

  private final Accounts accounts;
  private final Passwords passwords;
  private final Clock clock;
  private final Delays ofAccount = new Delays(5, Duration.ofSeconds(30));
  private final Delays ofNetwork = new Delays(50, Duration.ofSeconds(60));

  SignInDesk(Accounts accounts, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  sealed interface Answer {

    record Welcome(Member member) implements Answer {}

    record Refused() implements Answer {}

    record TooOften(Duration pause) implements Answer {}

    record NotNow() implements Answer {}
  }

  Answer signIn(Credentials credentials, ClientNetwork network) {
    var wait = wait(credentials.username(), network);
    if (wait.isPositive()) {
      return new Answer.TooOften(wait);
    }
    try {
      return checked(credentials, network);
    } catch (MongoException e) {
      log.warn("Nobody can sign in: {}", e.getClass().getName());
      return new Answer.NotNow();
    }
  }

  private Duration wait(String username, ClientNetwork network) {
    var now = clock.instant();
    return Collections.max(
        List.of(ofAccount.wait(username, now), ofNetwork.wait(network.value(), now)));
  }

  private Answer checked(Credentials credentials, ClientNetwork network) {
    var account = accounts.find(credentials.username());
    var hash = account.map(Account::passwordHash).orElse(null);
    return switch (passwords.check(credentials.password(), hash)) {
      case RIGHT -> {
        ofAccount.succeeded(credentials.username());
        yield new Answer.Welcome(account.orElseThrow().member());
      }
      case WRONG -> {
        ofAccount.failed(credentials.username(), clock.instant());
        ofNetwork.failed(network.value(), clock.instant());
        log.info("Sign-in refused");
        yield new Answer.Refused();
      }
      case BUSY -> new Answer.NotNow();
    };
  }
}
