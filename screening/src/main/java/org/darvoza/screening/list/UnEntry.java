package org.darvoza.screening.list;

import module java.base;

import org.darvoza.contracts.PartialDate;
import org.darvoza.screening.list.ListedName.Kind;
import org.darvoza.screening.text.CountryNames;
import org.darvoza.screening.text.DocumentNumber;
import org.darvoza.screening.text.Names;
import org.darvoza.screening.text.WrittenDate;

/// One INDIVIDUAL of the UN list, read for what its editors meant.
final class UnEntry {

  private static final Pattern BORN = Pattern.compile("(?i)\\bborn\\s+(?:in|on)?\\s*(\\d{4})\\b");

  private final Element entry;
  private final Map<String, ListedName> names = new LinkedHashMap<>();

  UnEntry(Element entry) {
    this.entry = entry;
    primary();
    Names.in(entry.text("NAME_ORIGINAL_SCRIPT")).forEach(name -> name(name, Kind.ORIGINAL_SCRIPT));
    entry.all("INDIVIDUAL_ALIAS").forEach(this::alias);
  }

  String reference() {
    return entry.text("REFERENCE_NUMBER");
  }

  List<ListedName> names() {
    return List.copyOf(names.values());
  }

  ListedPerson person() {
    return new ListedPerson(
        Source.UN, reference(), names(), births(), nationalities(), documents());
  }

  private void primary() {
    var whole =
        Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
            .flatMap(part -> Names.part(entry.text(part)).stream())
            .collect(Collectors.joining(" "));
    var spellings = Names.in(whole);
    spellings.stream().limit(1).forEach(name -> name(name, Kind.PRIMARY));
    spellings.stream().skip(1).forEach(name -> name(name, Kind.ALIAS));
  }

  /// An alias without a quality counts in full: the list has not called it weak. The note beside a
  /// name in another script often spells it in Latin letters, and the other way round.
  private void alias(Element alias) {
    var kind = alias.text("QUALITY").equalsIgnoreCase("Low") ? Kind.WEAK_ALIAS : Kind.ALIAS;
    var text = alias.text("ALIAS_NAME");
    var note = alias.text("NOTE");
    var spellings = Names.in(text);
    spellings.forEach(name -> name(name, kind));
    Names.inOtherScripts(note).forEach(name -> name(name, kind));
    if (spellings.stream().allMatch(Names::otherScript)) {
      Names.in(note).forEach(name -> name(name, kind));
    }
  }

  private void name(String text, Kind kind) {
    names.putIfAbsent(text, new ListedName(text, kind));
  }

  private List<BirthDate> births() {
    var listed = entry.all("INDIVIDUAL_DATE_OF_BIRTH").flatMap(UnEntry::birth);
    var ofAliases = entry.all("INDIVIDUAL_ALIAS").flatMap(UnEntry::birthOfAlias);
    return Stream.concat(listed, ofAliases).distinct().toList();
  }

  private static Stream<BirthDate> birth(Element birth) {
    var dates =
        Stream.of("DATE", "YEAR", "NOTE")
            .flatMap(name -> date(birth.text(name)).stream())
            .limit(1)
            .toList();
    return switch (birth.text("TYPE_OF_DATE")) {
      case "BETWEEN" -> between(birth).stream();
      case "APPROXIMATELY" -> dates.stream().map(BirthDate.Approximate::new);
      default ->
          birth.text("NOTE").equalsIgnoreCase("approximately")
              ? dates.stream().map(BirthDate.Approximate::new)
              : dates.stream().map(BirthDate.Exact::new);
    };
  }

  private static Optional<BirthDate> between(Element birth) {
    return date(birth.text("FROM_YEAR"))
        .flatMap(
            from ->
                date(birth.text("TO_YEAR")).flatMap(to -> Births.between(from.year(), to.year())));
  }

  private static Stream<BirthDate> birthOfAlias(Element alias) {
    var told =
        Stream.of(alias.text("ALIAS_NAME"), alias.text("NOTE"))
            .flatMap(text -> BORN.matcher(text).results())
            .flatMap(found -> date(found.group(1)).stream());
    return Stream.concat(date(alias.text("DATE_OF_BIRTH")).stream(), told)
        .map(BirthDate.Exact::new);
  }

  /// The time of day that some dates carry is nothing a birth date has.
  private static Optional<PartialDate> date(String text) {
    return WrittenDate.in(text.replaceFirst("T.*", ""));
  }

  private Set<String> nationalities() {
    return entry
        .values("NATIONALITY")
        .flatMap(value -> CountryNames.codes(value).stream())
        .collect(Collectors.toSet());
  }

  private List<ListedDocument> documents() {
    return entry.all("INDIVIDUAL_DOCUMENT").flatMap(UnEntry::document).distinct().toList();
  }

  /// Whatever the type is called, and in which language: a number is looked for where one is.
  private static Stream<ListedDocument> document(Element document) {
    var number =
        Stream.of("NUMBER", "TYPE_OF_DOCUMENT2", "NOTE")
            .flatMap(name -> DocumentNumber.in(document.text(name)).stream())
            .findFirst();
    var state =
        Stream.of("ISSUING_COUNTRY", "COUNTRY_OF_ISSUE", "CITY_OF_ISSUE")
            .flatMap(name -> CountryNames.code(document.text(name)).stream())
            .findFirst();
    return number.stream()
        .map(found -> new ListedDocument(found.number(), state.or(found::state).orElse(null)));
  }
}
