package org.darvoza.accreditation.workload;

import module java.base;

import org.darvoza.accreditation.vetting.Ages;
import org.darvoza.contracts.Actor.Officer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The workload and an officer's day, drawn.
@Controller
@RequestMapping("/vetting")
class WorkloadPages {

  private final WorkloadDesk desk;
  private final MyDayDesk days;
  private final Ages ages;
  private final MessageSource messages;

  WorkloadPages(WorkloadDesk desk, MyDayDesk days, Ages ages, MessageSource messages) {
    this.desk = desk;
    this.days = days;
    this.ages = ages;
    this.messages = messages;
  }

  /// One bar: its label, its length, and what stands at its end.
  record Bar(String label, long value, String text) {
    static Bar of(String label, long value) {
      return new Bar(label, value, Long.toString(value));
    }
  }

  record Bars(List<Bar> rows) {
    public long most() {
      return rows.stream().mapToLong(Bar::value).max().orElse(0);
    }
  }

  /// Six hours, so that three days fit on a screen.
  record Quarter(Instant from, long arrived, long decided) {}

  @GetMapping("/workload")
  String workload(Officer officer, Locale language, Model model) {
    var workload = desk.workload(officer);
    model.addAttribute("section", "workload");
    model.addAttribute("work", workload);
    model.addAttribute("ages", Workload.Age.values());
    model.addAttribute("kinds", Workload.Override.values());
    model.addAttribute(
        "oldest",
        workload.lanes().stream()
            .map(Workload.LaneBacklog::oldest)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .map(at -> ages.since(at, language))
            .orElse(""));
    model.addAttribute("categories", categories(workload, language));
    model.addAttribute("quarters", quarters(workload.throughput().hours()));
    return "workload/workload";
  }

  private Bars categories(Workload workload, Locale language) {
    return new Bars(
        workload.categories().stream()
            .map(
                it ->
                    Bar.of(
                        messages.getMessage("category." + it.category(), null, language),
                        it.cases()))
            .toList());
  }

  /// The latest first.
  private static List<Quarter> quarters(List<Workload.Hour> hours) {
    return IntStream.range(0, hours.size() / 6)
        .mapToObj(quarter -> hours.subList(quarter * 6, quarter * 6 + 6))
        .map(
            six ->
                new Quarter(
                    six.getFirst().from(),
                    six.stream().mapToLong(Workload.Hour::arrived).sum(),
                    six.stream().mapToLong(Workload.Hour::decided).sum()))
        .toList()
        .reversed();
  }

  @GetMapping("/my-day")
  String myDay(Officer officer, Model model) {
    var day = days.of(officer);
    model.addAttribute("section", "my-day");
    model.addAttribute("day", day);
    model.addAttribute(
        "handling",
        day.handlingSeconds() == null ? null : Duration.ofSeconds(day.handlingSeconds()));
    return "workload/my-day";
  }
}
