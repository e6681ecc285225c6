package org.darvoza.accreditation.workload;

import module java.base;

import org.darvoza.accreditation.cases.Decision.Verdict;
import org.darvoza.accreditation.vetting.VettingQueue;
import org.jspecify.annotations.Nullable;

/// An officer's own day. Lists end at fifty lines. `handlingSeconds`: from taking a case to
/// proposing, on the average of today; null before the first.
record MyDay(
    Instant at,
    LocalDate day,
    List<VettingQueue.Item> held,
    List<VettingQueue.Item> toSign,
    List<VettingQueue.Item> proposed,
    List<VettingQueue.Item> returned,
    List<VettingQueue.Item> sentBack,
    List<VettingQueue.Item> back,
    List<VettingQueue.Item> waiting,
    Map<Verdict, Long> decided,
    @Nullable Long handlingSeconds) {

  public long decidedInAll() {
    return decided.values().stream().mapToLong(Long::longValue).sum();
  }
}
