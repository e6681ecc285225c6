package org.darvoza.accreditation.vetting;

import module java.base;

import org.darvoza.accreditation.cases.Lane;
import org.darvoza.accreditation.cases.State;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Category;
import org.darvoza.contracts.StaffRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/// The queue as officers see it all day.
@Controller
@RequestMapping("/vetting")
class QueuePages {

  private static final int LINES = 50;

  private final VettingQueue queue;
  private final QueueCounts counts;
  private final QueueLines lines;
  private final ClaimDesk claims;

  QueuePages(VettingQueue queue, QueueCounts counts, QueueLines lines, ClaimDesk claims) {
    this.queue = queue;
    this.counts = counts;
    this.lines = lines;
    this.claims = claims;
  }

  /// The views on top of the list. `ALL` shows every state.
  enum View {
    QUEUED,
    CLAIMED,
    SECOND_REVIEW,
    WAITING_APPLICANT,
    WAITING_AGENCY,
    ON_HOLD,
    CLEARED,
    CLEARED_WITH_CONDITIONS,
    REFUSED,
    SUSPENDED,
    REINSTATE_PROPOSED,
    REVOKE_PROPOSED,
    REVOKED,
    APPEALED,
    UPHELD,
    LAPSED,
    CLOSED,
    ALL;

    /// Worked with every day; the others are offered while there is something in them.
    private static final Set<View> DAILY = EnumSet.of(QUEUED, CLAIMED, SECOND_REVIEW, CLEARED, ALL);

    @Nullable State state() {
      return this == ALL ? null : State.valueOf(name());
    }
  }

  /// What the address of the page asks for.
  record Wanted(
      @Nullable View state,
      @Nullable Lane lane,
      @Nullable Category category,
      @Nullable String delegation,
      @Nullable String q,
      @Nullable String after,
      @Nullable Done done) {

    /// Who types a reference wants that case, in whatever state it is.
    public View view() {
      if (q != null && !q.isBlank()) {
        return View.ALL;
      }
      return state == null ? View.QUEUED : state;
    }

    public boolean filtered() {
      return Stream.of(lane, category, delegation, q)
          .anyMatch(asked -> asked != null && !asked.toString().isEmpty());
    }

    Wanted of(@Nullable Lane other) {
      return new Wanted(state, other, category, delegation, q, after, done);
    }

    Wanted withoutReference() {
      return new Wanted(state, lane, category, delegation, null, after, done);
    }

    QueueFilter filter() {
      return new QueueFilter(view().state(), lane, category, delegation, null, q);
    }

    /// The same list, from another place or in another view.
    String address(View view, @Nullable String after) {
      var address = UriComponentsBuilder.fromPath("/vetting").queryParam("state", view);
      var _ =
          address
              .queryParamIfPresent("lane", Optional.ofNullable(lane))
              .queryParamIfPresent("category", Optional.ofNullable(category))
              .queryParamIfPresent("delegation", Optional.ofNullable(delegation))
              .queryParamIfPresent("q", Optional.ofNullable(q))
              .queryParamIfPresent("after", Optional.ofNullable(after));
      return address.encode().toUriString();
    }
  }

  record Tab(View view, QueueCounts.Count count, String address) {
    public boolean offered(View present) {
      return view == present || count.any() || View.DAILY.contains(view);
    }
  }

  /// `lane` is null for all of them; only of those that wait it is known how many.
  record LaneTab(@Nullable Lane lane, QueueCounts.@Nullable Count count, String address) {}

  @GetMapping
  String queue(Wanted wanted, Officer officer, Locale language, Model model) {
    var page = queue.page(wanted.filter(), officer, wanted.after(), LINES);
    var counted = counts.of(officer);
    model.addAttribute("section", "vetting");
    model.addAttribute("wanted", wanted);
    model.addAttribute("tabs", tabs(wanted, counted));
    model.addAttribute("overdue", counted.overdue());
    var shown = lines.of(page.items(), officer, language);
    model.addAttribute("lines", shown);
    model.addAttribute("signable", shown.stream().anyMatch(QueueLines.Line::signable));
    model.addAttribute(
        "next", page.next() == null ? null : wanted.address(wanted.view(), page.next()));
    model.addAttribute("here", wanted.address(wanted.view(), wanted.after()));
    model.addAttribute("lanes", lanes(wanted, counted));
    model.addAttribute("categories", Category.values());
    model.addAttribute(
        "mayClaim",
        officer.has(StaffRole.SCREENING_OFFICER) || officer.has(StaffRole.SECURITY_OFFICER));
    model.addAttribute("mayReview", officer.has(StaffRole.SECURITY_OFFICER));
    return "vetting/queue";
  }

  private static List<Tab> tabs(Wanted wanted, QueueCounts.Counts counted) {
    return Stream.of(View.values())
        .map(
            view ->
                new Tab(
                    view,
                    view.state() == null ? counted.all() : counted.of(view.state()),
                    wanted.withoutReference().address(view, null)))
        .toList();
  }

  private static List<LaneTab> lanes(Wanted wanted, QueueCounts.Counts counted) {
    boolean known = wanted.view() == View.QUEUED;
    var lanes = new ArrayList<LaneTab>();
    lanes.add(new LaneTab(null, null, wanted.of((Lane) null).address(wanted.view(), null)));
    for (var lane : List.of(Lane.RED, Lane.AMBER, Lane.GREEN)) {
      var count = known ? counted.byLane().getOrDefault(lane, QueueCounts.Count.NONE) : null;
      lanes.add(new LaneTab(lane, count, wanted.of(lane).address(wanted.view(), null)));
    }
    return lanes;
  }

  @PostMapping("/claims")
  RedirectView claimNext(
      @RequestParam(required = false) @Nullable Lane lane,
      @RequestParam(required = false) @Nullable Category category,
      Officer officer) {
    return claims
        .claimNext(lane, category, officer)
        .map(claimed -> Redirects.to("/vetting/cases/" + claimed.id()))
        .orElseGet(() -> Redirects.to("/vetting?done=" + Done.NONE));
  }
}
