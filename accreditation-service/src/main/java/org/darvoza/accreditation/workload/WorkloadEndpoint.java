package org.darvoza.accreditation.workload;

import module java.base;

import org.darvoza.contracts.Actor.Officer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the vetting room has to do, and what the officer who asks has.
@RestController
@RequestMapping("/api/vetting")
class WorkloadEndpoint {

  private final WorkloadDesk workload;
  private final MyDayDesk days;

  WorkloadEndpoint(WorkloadDesk workload, MyDayDesk days) {
    this.workload = workload;
    this.days = days;
  }

  @GetMapping("/workload")
  Workload workload(Officer officer) {
    return workload.workload(officer);
  }

  @GetMapping("/my-day")
  MyDay myDay(Officer officer) {
    return days.of(officer);
  }
}
