package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.State;
import org.darvoza.contracts.Actor.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Signs what an officer chose in the list of proposals, and tells of each case what became of it.
/// The answer is the page itself and no redirect: an address could not carry the outcomes without
/// letting anybody write some. Sending it again signs nothing twice, and says so.
@Controller
class BulkPages {

  private static final int MOST = 100;

  private final DecisionDesk decisions;
  private final VettingQueue queue;

  BulkPages(DecisionDesk decisions, VettingQueue queue) {
    this.decisions = decisions;
    this.queue = queue;
  }

  /// `item` is null for a case that does not exist for this officer; `refusal` for a case cleared.
  record Line(VettingQueue.@Nullable Item item, @Nullable String refusal) {}

  @PostMapping("/vetting/cases/bulk-clearance")
  ModelAndView sign(@RequestParam(defaultValue = "") List<String> ids, Officer officer) {
    if (ids.isEmpty()) {
      return new ModelAndView(Redirects.to("/vetting?state=SECOND_REVIEW"));
    }
    if (ids.size() > MOST) {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }
    var results = decisions.clearInBulk(ids, officer);
    var items = items(ids, officer);
    var lines = results.stream().map(it -> line(it, items.get(it.id()))).toList();
    return new ModelAndView("vetting/bulk")
        .addObject("section", "vetting")
        .addObject("lines", lines)
        .addObject("cleared", lines.stream().filter(line -> line.refusal() == null).count());
  }

  private Map<String, VettingQueue.Item> items(List<String> ids, Officer officer) {
    return queue
        .lines(Criteria.where("_id").in(ids), officer, Sort.by("dueAt", "_id"), MOST)
        .stream()
        .collect(Collectors.toMap(VettingQueue.Item::id, Function.identity()));
  }

  private static Line line(DecisionDesk.BulkResult result, VettingQueue.@Nullable Item item) {
    return new Line(item, result.outcome().equals(State.CLEARED.name()) ? null : result.outcome());
  }
}
