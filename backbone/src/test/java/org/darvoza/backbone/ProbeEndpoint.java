package org.darvoza.backbone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.darvoza.backbone.ledger.RefusedException;
import org.darvoza.backbone.ledger.UnknownAggregateException;
import org.darvoza.contracts.Actor.Officer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/probe")
class ProbeEndpoint {

  record Note(@Valid Inner inner) {
    record Inner(@NotBlank String text, int number) {}
  }

  @GetMapping("/public")
  String open() {
    return "open";
  }

  @GetMapping("/staff")
  String staff(Officer officer) {
    return officer.username();
  }

  @GetMapping("/scope")
  String scope(Officer officer) {
    return officer.scope().categories() + " " + officer.scope().delegations();
  }

  @PostMapping("/notes")
  Note note(@RequestBody @Valid Note note) {
    return note;
  }

  @GetMapping("/refused")
  String refused() {
    throw new RefusedException(Tally.Refusal.ALREADY_SHUT);
  }

  @GetMapping("/unknown")
  String unknown() {
    throw new UnknownAggregateException("tallies");
  }

  @GetMapping("/broken")
  String broken() {
    throw new IllegalStateException("Karimova FA1234567");
  }
}
