package org.darvoza.look;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.testkit.Translations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Writes sample pages to target/gallery, to be looked at; see README.md.
class GalleryTest {

  public record Item(
      String reference, String state, String category, String delegation, int hits) {}

  public record Staff(String name, List<String> roles) {}

  public record Row(String label, String value) {}

  public record Entry(Instant at, String what) {}

  private static final Path GALLERY = Path.of("target/gallery");
  private static final Instant AT = Instant.parse("2022-10-10T09:35:00Z");

  private final Renderer renderer = new Renderer();

  @ParameterizedTest
  @ValueSource(strings = {"register", "status", "sign-in", "parts"})
  void pages_for_everyone(String page) throws IOException {
    write(page, new HashMap<>(model()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"queue", "case"})
  void pages_for_staff(String page) throws IOException {
    var model = new HashMap<>(model());
    model.put(
        "staff", new Staff("Anna Rahimova", List.of("SCREENING_OFFICER", "HEAD_OF_ACCREDITATION")));
    model.put("section", "vetting");
    write(page, model);
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 503})
  void pages_for_errors(int status) throws IOException {
    write("error", Map.of("status", status));
  }

  private void write(String page, Map<String, Object> model) throws IOException {
    Files.createDirectories(GALLERY.resolve("look"));
    try (var files = Files.list(Path.of("target/classes/static/look"))) {
      for (var file : files.toList()) {
        Files.copy(
            file,
            GALLERY.resolve("look").resolve(file.getFileName()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (var language : List.of("en", "ru", "tg", "ar")) {
      var html = renderer.render(page.equals("error") ? page : "gallery/" + page, language, model);
      assertThat(html).doesNotContain("??", " th:", "style=");
      Files.writeString(GALLERY.resolve(page + "-" + language + ".html"), html);
    }
  }

  private static Map<String, Object> model() {
    var errors = new LinkedHashMap<String, String>();
    errors.put("person.familyName", "Please write the family name as it stands in the passport");
    errors.put("person.dateOfBirth", "Please give a date");
    return Map.ofEntries(
        Map.entry(
            "conferenceName",
            "International and Regional Border Security and Management Cooperation to Counter Terrorism"),
        Map.entry("conferenceDates", "Dushanbe, 18–19 October 2022"),
        Map.entry("contactEmail", "accreditation@dushanbe2022.example"),
        Map.entry("csrf", "token"),
        Map.entry("zone", ZoneId.of("Asia/Dushanbe")),
        Map.entry("at", AT),
        Map.entry("errors", errors),
        Map.entry("statuses", codes("status.")),
        Map.entry("cases", codes("case.")),
        Map.entry("badges", codes("badge.")),
        Map.entry(
            "rows", List.of(new Row("Delegation", "Uzbekistan"), new Row("Category", "Delegate"))),
        Map.entry("items", items()),
        Map.entry(
            "entries",
            List.of(
                new Entry(AT, "Information requested"),
                new Entry(AT.minusSeconds(86_400), "Review begun"),
                new Entry(AT.minusSeconds(90_000), "Registration received"))));
  }

  private static List<Item> items() {
    var delegations =
        List.of(
            "Uzbekistan", "UNOCT", "Kazakhstan", "European Union", "Saudi Arabia", "OSCE", "Qatar");
    var categories =
        List.of(
            "DELEGATE",
            "INTERNATIONAL_ORGANISATION",
            "MEDIA",
            "HEAD_OF_DELEGATION",
            "CLOSE_PROTECTION");
    var states =
        List.of(
            "QUEUED",
            "CLAIMED",
            "SECOND_REVIEW",
            "WAITING_APPLICANT",
            "REOPENED",
            "CLEARED",
            "REFUSED");
    return IntStream.range(0, 18)
        .mapToObj(
            i ->
                new Item(
                    "DV-%04d-92QX-C".formatted(1000 + i * 517),
                    states.get(i % 7),
                    categories.get(i % 5),
                    delegations.get(i * 3 % 7),
                    i % 4 == 1 ? 1 + i % 3 : 0))
        .toList();
  }

  private static List<String> codes(String prefix) {
    return Translations.of("look").english().keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .toList();
  }
}
