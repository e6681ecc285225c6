package org.darvoza.gateway.accounts;

import module java.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.darvoza.backbone.web.Problem;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.StaffRole;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The members of staff, and for whom each of them works.
@RestController
@RequestMapping("/api/staff")
final class StaffEndpoint {

  private final Accounts accounts;
  private final ScopeDesk desk;

  StaffEndpoint(Accounts accounts, ScopeDesk desk) {
    this.accounts = accounts;
    this.desk = desk;
  }

  /// As many as a token carries in its header.
  record ScopeRequest(
      @NotNull Set<@NotNull Category> categories,
      @NotNull @Size(max = 100) Set<@NotBlank @Size(max = 20) String> delegations) {}

  record ScopeView(List<Category> categories, List<String> delegations) {

    static ScopeView of(Scope scope) {
      return new ScopeView(
          scope.categories().stream().sorted().toList(),
          scope.delegations().stream().sorted().toList());
    }
  }

  record MemberView(String username, List<StaffRole> roles, ScopeView scope) {

    static MemberView of(Member member) {
      return new MemberView(
          member.username(),
          member.roles().stream().sorted().toList(),
          ScopeView.of(member.scope()));
    }
  }

  record ChangeView(Instant at, String by, ScopeView scope) {}

  record Listing<T>(List<T> items) {}

  @GetMapping
  Listing<MemberView> all() {
    return new Listing<>(accounts.members().stream().map(MemberView::of).toList());
  }

  @PutMapping("/{username}/scope")
  ResponseEntity<?> give(
      @PathVariable String username,
      @Valid @RequestBody ScopeRequest wished,
      Authentication asking) {
    var scope = new Scope(wished.categories(), wished.delegations());
    return switch (desk.give(username, scope, asking.getName())) {
      case ScopeDesk.Answer.Changed(var member) -> ResponseEntity.ok(MemberView.of(member));
      case ScopeDesk.Answer.OwnScope _ -> problem(Problem.of(403, "same person"));
      case ScopeDesk.Answer.NobodyOfOurs _ -> problem(Problem.of(404));
    };
  }

  @GetMapping("/{username}/scope/history")
  ResponseEntity<?> history(@PathVariable String username) {
    return accounts
        .history(username)
        .<ResponseEntity<?>>map(changes -> ResponseEntity.ok(listing(changes)))
        .orElseGet(() -> problem(Problem.of(404)));
  }

  private static Listing<ChangeView> listing(List<Accounts.Change> changes) {
    return new Listing<>(
        changes.stream()
            .map(change -> new ChangeView(change.at(), change.by(), ScopeView.of(change.scope())))
            .toList());
  }

  private static ResponseEntity<?> problem(ProblemDetail problem) {
    return ResponseEntity.of(problem).build();
  }
}
