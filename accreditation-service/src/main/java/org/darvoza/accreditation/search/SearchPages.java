package org.darvoza.accreditation.search;

import module java.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.darvoza.accreditation.listing.EvidenceWords;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.CountryCode;
import org.darvoza.contracts.PartialDate;
import org.darvoza.screening.match.Match;
import org.darvoza.screening.match.Sought;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Asks the lists about a name, by hand. The answer to the form itself, so that no name comes into
/// an address.
@Controller
@RequestMapping("/vetting/search")
class SearchPages {

  private final SearchDesk desk;
  private final EvidenceWords words;
  private final MessageSource messages;

  SearchPages(SearchDesk desk, EvidenceWords words, MessageSource messages) {
    this.desk = desk;
    this.words = words;
    this.messages = messages;
  }

  /// What was typed. A date may be a year or a month only.
  record SearchForm(
      @NotBlank(message = "{look.error.field.required}") @Size(max = 200) @Nullable String name,
      @Nullable @Pattern(regexp = "(\\d{4}(-\\d{2}(-\\d{2})?)?)?", message = "{search.date.wrong}")
          String dateOfBirth,
      @Nullable @CountryCode String nationality,
      @Nullable @Size(max = 40) String documentNumber) {

    SearchForm {
      dateOfBirth = given(dateOfBirth);
      nationality = given(nationality);
      documentNumber = given(documentNumber);
    }

    private static @Nullable String given(@Nullable String text) {
      return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
    }

    Sought sought(@Nullable PartialDate born) {
      var sought = Objects.requireNonNullElse(name, "").strip();
      return new Sought(List.of(sought), born, nationality, documentNumber);
    }

    @Override
    public String toString() {
      return "SearchForm[…]";
    }
  }

  /// A match with its evidence in words.
  record Shown(Match match, BigDecimal score, List<EvidenceWords.Line> lines) {}

  @GetMapping
  String form(Model model) {
    return page(model, new SearchForm(null, null, null, null), Map.of(), null);
  }

  @PostMapping
  String search(
      @Valid SearchForm form, BindingResult faults, Officer officer, Locale language, Model model) {
    var errors = new LinkedHashMap<String, String>();
    faults
        .getFieldErrors()
        .forEach(
            fault ->
                errors.putIfAbsent(
                    fault.getField(), Objects.requireNonNullElse(fault.getDefaultMessage(), "")));
    var born = errors.isEmpty() ? born(form) : Optional.<PartialDate>empty();
    if (errors.isEmpty() && form.dateOfBirth() != null && born.isEmpty()) {
      errors.put("dateOfBirth", messages.getMessage("search.date.wrong", null, language));
    }
    if (!errors.isEmpty()) {
      return page(model, form, errors, null);
    }
    var found = desk.search(form.sought(born.orElse(null)), officer);
    var shown = found.stream().map(match -> shown(match, language)).toList();
    return page(model, form, Map.of(), shown);
  }

  private Shown shown(Match match, Locale language) {
    return new Shown(
        match, EvidenceWords.thousandths(match.score()), words.of(match.explanation(), language));
  }

  private static Optional<PartialDate> born(SearchForm form) {
    try {
      return Optional.ofNullable(form.dateOfBirth()).map(PartialDate::valueOf);
    } catch (IllegalArgumentException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static String page(
      Model model, SearchForm form, Map<String, String> errors, @Nullable List<Shown> found) {
    model.addAttribute("section", "search");
    model.addAttribute("form", form);
    model.addAttribute("errors", errors);
    model.addAttribute("found", found);
    return "search/search";
  }
}
