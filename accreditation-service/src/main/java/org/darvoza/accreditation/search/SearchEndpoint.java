package org.darvoza.accreditation.search;

import module java.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.CountryCode;
import org.darvoza.contracts.PartialDate;
import org.darvoza.screening.match.Sought;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Asks the lists by API.
@RestController
@RequestMapping("/api/screening")
class SearchEndpoint {

  private final SearchDesk desk;

  SearchEndpoint(SearchDesk desk) {
    this.desk = desk;
  }

  record SearchRequest(
      @NotBlank @Size(max = 200) String name,
      @Nullable PartialDate dateOfBirth,
      @Nullable @CountryCode String nationality,
      @Nullable @Size(max = 40) String documentNumber) {

    Sought sought() {
      return new Sought(List.of(name.strip()), dateOfBirth, nationality, documentNumber);
    }

    @Override
    public String toString() {
      return "SearchRequest[…]";
    }
  }

  @PostMapping("/searches")
  SearchAnswer search(@Valid @RequestBody SearchRequest request, Officer officer) {
    return SearchAnswer.of(desk.search(request.sought(), officer));
  }
}
