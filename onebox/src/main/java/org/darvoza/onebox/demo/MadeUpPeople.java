package org.darvoza.onebox.demo;

import module java.base;

import net.datafaker.Faker;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Delegates who might have come to Dushanbe in October 2022, as submissions of the public API. No
/// mail of theirs can reach anybody: `example.org` is nobody's.
public final class MadeUpPeople {

  private static final LocalDate FIRST_EXPIRY = LocalDate.of(2023, 3, 1);
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1955, 1, 1);
  private static final int EXPIRY_DAYS = 3000;
  private static final int BIRTH_DAYS = 16_000;
  private static final Instant FIRST_ARRIVAL = Instant.parse("2022-10-15T06:00:00Z");

  private static final List<String> TITLES =
      List.of(
          "Head of Department",
          "First Secretary",
          "Counsellor",
          "Senior Adviser",
          "Chief Inspector",
          "Director",
          "Attaché");
  private static final List<String> MINISTRIES =
      List.of(
          "Ministry of Foreign Affairs",
          "Ministry of Internal Affairs",
          "Border Service",
          "Customs Service",
          "Office of the Prosecutor General");
  private static final List<String> ROLES = List.of("ADVISER", "EXPERT", "ALTERNATE", "OTHER");

  private final List<Nation> nations = readNations();
  private final Map<String, Faker> fakers = new HashMap<>();
  private final Random random;

  public MadeUpPeople(Random random) {
    this.random = random;
    nations.forEach(
        nation ->
            fakers.put(nation.code(), new Faker(Locale.forLanguageTag(nation.locale()), random)));
  }

  public synchronized Map<String, Object> submission() {
    var nation = nations.get(random.nextInt(nations.size()));
    var traveller = traveller(nation, Objects.requireNonNull(fakers.get(nation.code())));
    return Map.of(
        "conference", "dushanbe-2022",
        "category", "DELEGATE",
        "delegation", Map.of("kind", "STATE", "code", nation.code(), "name", nation.name()),
        "person", person(traveller),
        "travelDocument", travelDocument(traveller),
        "position",
            Map.of(
                "functionalTitle",
                one(TITLES),
                "organisation",
                one(MINISTRIES),
                "role",
                one(ROLES)),
        "contact", contact(traveller, nation),
        "travel", travel(nation),
        "declarations", List.of(),
        "consents", Map.of("privacyNotice", "2022-09", "codeOfConduct", "2022-09"));
  }

  private Traveller traveller(Nation nation, Faker faker) {
    var woman = random.nextBoolean();
    var expiresOn = FIRST_EXPIRY.plusDays(random.nextInt(EXPIRY_DAYS));
    return new Traveller(
        nation.familyName(woman, faker),
        nation.givenName(woman, faker),
        woman ? "F" : "M",
        nation.code(),
        FIRST_BIRTH.plusDays(random.nextInt(BIRTH_DAYS)),
        nation.city(faker),
        "%c%c%07d"
            .formatted(
                'A' + random.nextInt(26), 'A' + random.nextInt(26), random.nextInt(10_000_000)),
        expiresOn.minusYears(10).plusDays(1),
        expiresOn);
  }

  private static Map<String, Object> person(Traveller traveller) {
    return Map.of(
        "courtesyTitle", traveller.sex().equals("F") ? "Ms" : "Mr",
        "familyName", traveller.familyName(),
        "givenNames", traveller.givenNames(),
        "badgeName", traveller.givenNames() + " " + traveller.familyName(),
        "sex", traveller.sex(),
        "dateOfBirth", traveller.dateOfBirth().toString(),
        "placeOfBirth", traveller.placeOfBirth(),
        "nationality", traveller.nationality());
  }

  /// Half of them typed the machine-readable zone.
  private Map<String, Object> travelDocument(Traveller traveller) {
    List<String> zone = random.nextBoolean() ? MachineReadableZone.of(traveller) : List.of();
    return Map.of(
        "type", "PASSPORT",
        "number", traveller.passportNumber(),
        "issuingState", traveller.nationality(),
        "issuedOn", traveller.issuedOn().toString(),
        "expiresOn", traveller.expiresOn().toString(),
        "mrz", zone);
  }

  private Map<String, Object> contact(Traveller traveller, Nation nation) {
    var address =
        (traveller.givenNames().charAt(0) + "." + traveller.familyName() + random.nextInt(100_000))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9.]", "");
    return Map.of(
        "email", address + "@example.org",
        "phone", nation.dialling() + "%07d".formatted(random.nextInt(10_000_000)),
        "language", nation.language());
  }

  private Map<String, Object> travel(Nation nation) {
    var arrival = FIRST_ARRIVAL.plus(Duration.ofMinutes(15L * random.nextInt(200)));
    return Map.of(
        "arrivesAt", arrival.toString(),
        "arrivalFlight",
            "%c%c%d"
                .formatted(
                    'A' + random.nextInt(26), 'A' + random.nextInt(26), 100 + random.nextInt(900)),
        "departsAt", arrival.plus(Duration.ofDays(5)).toString(),
        "visaNeeded", !Set.of("TJK", "UZB", "KAZ", "RUS").contains(nation.code()),
        "accommodation", "Hotel");
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<Nation> readNations() {
    try (var file = MadeUpPeople.class.getResourceAsStream("/demo/nations.json")) {
      return JsonMapper.shared()
          .readValue(Objects.requireNonNull(file), new TypeReference<List<Nation>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
