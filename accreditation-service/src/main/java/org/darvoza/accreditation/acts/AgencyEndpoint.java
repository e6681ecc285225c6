package org.darvoza.accreditation.acts;

import module java.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.darvoza.accreditation.cases.AgencyRequest;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The door for outside agencies: what they are asked, and where they answer.
@RestController
@RequestMapping("/api/vetting/agency-requests")
class AgencyEndpoint {

  private final AgencyDesk desk;

  AgencyEndpoint(AgencyDesk desk) {
    this.desk = desk;
  }

  record Requests(List<AgencyDesk.Line> items) {}

  /// `note` is for the officers; the applicant never reads it.
  record AnswerRequest(
      @NotNull AgencyRequest.Result result, @Nullable @Size(max = 2000) String note) {}

  @GetMapping
  Requests open(Officer agency) {
    return new Requests(desk.open(agency));
  }

  @GetMapping("/{requestId}")
  AgencyDesk.Opened read(@PathVariable String requestId, Officer agency) {
    return desk.read(requestId, agency);
  }

  @PostMapping("/{requestId}/answer")
  AgencyDesk.Line answer(
      @PathVariable String requestId, @Valid @RequestBody AnswerRequest said, Officer agency) {
    return desk.answer(requestId, agency, said.result(), said.note());
  }
}
