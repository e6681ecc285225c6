package org.darvoza.gateway.accounts;

import module java.base;

import org.darvoza.contracts.Actor.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Says for whom an officer works. The scope is read with each of his requests, so a change holds
/// from the next one; nobody widens his own.
@Component
final class ScopeDesk {

  private static final Logger log = LoggerFactory.getLogger(ScopeDesk.class);

  private final Accounts accounts;
  private final Clock clock;

  ScopeDesk(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  sealed interface Answer {

    record Changed(Member member) implements Answer {}

    record OwnScope() implements Answer {}

    record NobodyOfOurs() implements Answer {}
  }

  Answer give(String username, Scope scope, String by) {
    if (username.equals(by)) {
      return new Answer.OwnScope();
    }
    var changed = accounts.narrow(username, new Accounts.Change(clock.instant(), by, scope));
    changed.ifPresent(_ -> log.info("The scope of {} was changed by {}", username, by));
    return changed.<Answer>map(Answer.Changed::new).orElseGet(Answer.NobodyOfOurs::new);
  }
}
