package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

/// One conference as its file describes it. What depends on the conference is data here; rules
/// about dates compare with these dates, never with today's. `agencies`: the accounts of the
/// outside agencies that officers may ask about a person. `appealWithinHours`: how long after a
/// refusal or revocation the person may appeal; 72 where the file does not say. `fields`: what each
/// category is asked for; where the file has no table, what the submission demands is mandatory and
/// the rest optional. `registrationsFromOneSource`: more than so many registrations from one
/// network within a day are pointed out to the officers; 40 where the file does not say, 0 for
/// never. `interpretation`: the languages the sessions are interpreted into (ISO 639-1); those of
/// the pages where the file does not say. `registerUntil`: the last day on which registrations are
/// taken, by the conference's clocks; null where it stays open. `amendableUntil`: the end of this
/// day is when people can change their registration themselves, by class of what they change; a
/// class that is not named is never closed. `languages`: those the public reads and is written to
/// in; where the file does not say, those its `name` is written in. English is always one of them.
/// `name`, `shortName`, `venue`, `organiser` and each of `coOrganisers` are said in every language.
/// `documentsUntil`: by the end of this day people have handed in their documents; null where no
/// day is set. Who has not is reminded of it; nothing is refused afterwards. `delegations`: to whom
/// is written how the registrations of a delegation stand.
public record Conference(
    String code,
    String referencePrefix,
    List<Language> languages,
    LocalName name,
    LocalName shortName,
    LocalName venue,
    LocalDate firstDay,
    LocalDate lastDay,
    ZoneId timeZone,
    LocalName organiser,
    List<LocalName> coOrganisers,
    String contactEmail,
    Map<Category, CategoryPolicy> categories,
    FieldTable fields,
    List<String> agencies,
    List<String> interpretation,
    int documentValidDaysAfterEnd,
    int minimumAge,
    @Nullable Integer appealWithinHours,
    @Nullable Integer registrationsFromOneSource,
    @Nullable LocalDate registerUntil,
    Map<FieldClass, LocalDate> amendableUntil,
    @Nullable LocalDate documentsUntil,
    List<DelegationContact> delegations,
    String privacyNotice,
    String codeOfConduct) {

  public Conference {
    present("code", code, "referencePrefix", referencePrefix, "timeZone", timeZone);
    present("firstDay", firstDay, "lastDay", lastDay, "categories", categories);
    present("organiser", organiser, "contactEmail", contactEmail);
    present("privacyNotice", privacyNotice, "codeOfConduct", codeOfConduct);
    present("name", name);
    languages = languages == null ? writtenIn(name) : List.copyOf(languages);
    if (!languages.contains(Language.ENGLISH)) {
      throw new IllegalArgumentException("languages lacks en");
    }
    inEvery(languages, "name", name);
    inEvery(languages, "shortName", shortName);
    inEvery(languages, "venue", venue);
    inEvery(languages, "organiser", organiser);
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException("lastDay is before firstDay");
    }
    coOrganisers = coOrganisers == null ? List.of() : List.copyOf(coOrganisers);
    for (var coOrganiser : coOrganisers) {
      inEvery(languages, "coOrganisers", coOrganiser);
    }
    fields = fields == null ? new FieldTable() : fields;
    interpretation =
        interpretation == null
            ? languages.stream().map(Language::code).toList()
            : List.copyOf(interpretation);
    interpretation.forEach(Conference::isLanguage);
    agencies = agencies == null ? List.of() : List.copyOf(agencies);
    amendableUntil = amendableUntil == null ? Map.of() : Map.copyOf(amendableUntil);
    delegations = delegations == null ? List.of() : List.copyOf(delegations);
    requireRight(delegations, languages);
    if (appealWithinHours != null && appealWithinHours < 1) {
      throw new IllegalArgumentException("appealWithinHours is 1 or more");
    }
    if (registrationsFromOneSource != null && registrationsFromOneSource < 0) {
      throw new IllegalArgumentException("registrationsFromOneSource is 0 or more");
    }
  }

  private static void present(@Nullable Object... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] == null) {
        throw new IllegalArgumentException(namesAndValues[i] + " is missing");
      }
    }
  }

  private static List<Language> writtenIn(LocalName name) {
    return name.languages().isEmpty() ? List.of(Language.ENGLISH) : List.copyOf(name.languages());
  }

  private static void inEvery(List<Language> languages, String field, @Nullable LocalName name) {
    present(field, name);
    for (var language : languages) {
      if (name == null || name.lacks(language)) {
        throw new IllegalArgumentException("%s lacks %s".formatted(field, language.code()));
      }
    }
  }

  private static void requireRight(List<DelegationContact> contacts, List<Language> languages) {
    var known = new HashSet<DelegationId>();
    for (var contact : contacts) {
      if (!known.add(contact.id())) {
        throw new IllegalArgumentException(
            "delegations: %s is there twice".formatted(contact.code()));
      }
      if (!languages.contains(contact.reads())) {
        throw new IllegalArgumentException(
            "delegations: %s reads %s, which is not one of the languages"
                .formatted(contact.code(), contact.reads().code()));
      }
    }
  }

  private static void isLanguage(String code) {
    if (!List.of(Locale.getISOLanguages()).contains(code)) {
      throw new IllegalArgumentException("interpretation: %s is no language".formatted(code));
    }
  }

  /// The languages of interpretation by their names, in the order of the file.
  public List<Choice> interpretationIn(Locale locale) {
    return interpretation.stream()
        .map(code -> new Choice(code, capitalised(Locale.of(code).getDisplayLanguage(locale))))
        .toList();
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  public String name(Language reader) {
    return name.in(reader);
  }

  public String shortName(Language reader) {
    return shortName.in(reader);
  }

  public String venue(Language reader) {
    return venue.in(reader);
  }

  public String organiser(Language reader) {
    return organiser.in(reader);
  }

  public List<String> coOrganisers(Language reader) {
    return coOrganisers.stream().map(one -> one.in(reader)).toList();
  }

  public Optional<CategoryPolicy> policy(Category category) {
    return Optional.ofNullable(categories.get(category));
  }

  /// Whether the public form takes registrations of this category.
  public boolean opens(Category category) {
    return policy(category).filter(CategoryPolicy::open).isPresent();
  }

  /// Every field as this category meets it, in the order of the submission.
  public List<FieldTable.Entry> fieldsOf(Category category) {
    return SubmissionField.ALL.stream().map(field -> fields.entry(field, category)).toList();
  }

  public Duration appealTime() {
    return Duration.ofHours(Objects.requireNonNullElse(appealWithinHours, 72));
  }

  /// Empty where any number may come from one source.
  public OptionalInt mostFromOneSource() {
    int most = Objects.requireNonNullElse(registrationsFromOneSource, 40);
    return most == 0 ? OptionalInt.empty() : OptionalInt.of(most);
  }

  public boolean takesRegistrations(Instant at) {
    return registerUntil == null || !LocalDate.ofInstant(at, timeZone).isAfter(registerUntil);
  }

  /// Whether people can still change a field of this class themselves, by the conference's clocks.
  public boolean amendable(FieldClass fieldClass, Instant at) {
    var last = amendableUntil.get(fieldClass);
    return last == null || !LocalDate.ofInstant(at, timeZone).isAfter(last);
  }

  /// The last moment for the documents, by the conference's clocks.
  public Optional<Instant> documentsDeadline() {
    return Optional.ofNullable(documentsUntil)
        .map(last -> last.atTime(23, 59).atZone(timeZone).toInstant());
  }

  /// Empty where nobody is named for it.
  public Optional<DelegationContact> contactOf(DelegationId delegation) {
    return delegations.stream().filter(contact -> contact.id().equals(delegation)).findFirst();
  }

  /// A document must be valid to this day.
  public LocalDate documentsValidUntil() {
    return lastDay.plusDays(documentValidDaysAfterEnd);
  }
}
