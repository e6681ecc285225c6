package org.darvoza.look;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentsTest {

  public record Choice(String value, String label) {}

  public record Row(String label, String value) {}

  public record Entry(Instant at, String what) {}

  public record Line(String said, String listed, String rule, int points) {}

  public record Bar(String label, int value, String text) {}

  private static final Instant AT = Instant.parse("2022-10-17T14:30:00Z");
  private static final Map<String, Object> MODEL =
      Map.of(
          "lines", List.of(new Line("Karimova", "KARIMOV", "Family name", 40)),
          "bars", List.of(new Bar("Routine", 12, "12")),
          "choices", List.of(new Choice("TJK", "Tajikistan"), new Choice("UZB", "Uzbekistan")),
          "rows", List.of(new Row("Delegation", "Uzbekistan")),
          "entries", List.of(new Entry(AT, "Received")),
          "errors", new TreeMap<>(Map.of("person.familyName", "Please fill in this field")),
          "at", AT,
          "csrf", "token",
          "zone", ZoneId.of("Asia/Dushanbe"));

  private final Renderer renderer = new Renderer();

  @Test
  void only_what_differs_is_shown_twice() {
    assertThat(fragment("evidence :: change('Name', 'A', 'A')")).doesNotContain("<del");
    assertThat(fragment("evidence :: change('Name', 'A', 'B')"))
        .contains("<del dir=\"auto\">A</del>", "<ins dir=\"auto\">B</ins>");
  }

  @Test
  void what_speaks_against_is_marked() {
    var lines = List.of(new Line("1981", "1955", "Year of birth", -30));
    var model = new HashMap<>(MODEL);
    model.put("lines", lines);

    assertThat(
            renderer.render(
                "<div th:replace=\"~{look/evidence :: lines('Evidence', ${lines}, 10)}\"></div>",
                "en",
                model))
        .contains("<tr class=\"against\">", "−30", ">10<");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fields :: text('a.b', 'Label', 'x', null)",
        "fields :: email('a', 'Label', 'x', null)",
        "fields :: tel('a', 'Label', 'x', null)",
        "fields :: date('a', 'Label', '2022-10-18', null)",
        "fields :: password('a', 'Label', null)",
        "fields :: file(name='a', label='Label', error=null, accept='image/jpeg')",
        "fields :: select('a', 'Label', 'UZB', null, ${choices})",
        "fields :: select(name='a', label='L', value='F', error='e', options=${ {'F', 'M'} }, words='sex')",
        "fields :: radios('a', 'Label', 'UZB', null, ${choices})",
        "fields :: radios(name='a', label='L', value='F', error='e', options=${ {'F', 'M'} }, words='sex')",
        "fields :: checkbox('a', 'Label', true, null)",
        "fields :: textarea('a', 'Label', 'x', 'e')",
        "fields :: section('Legend', 'Help', ~{})",
        "fields :: summary(${errors})",
        "fields :: note",
        "fields :: csrf",
        "parts :: chip('Text', 'success')",
        "parts :: status('IN_REVIEW')",
        "parts :: case('QUEUED')",
        "parts :: badge('ACTIVE')",
        "parts :: when(${at})",
        "parts :: clock(${at})",
        "parts :: day(${at.atZone(zone).toLocalDate()})",
        "parts :: notice('info', 'Text')",
        "parts :: timeline(${entries})",
        "parts :: live",
        "parts :: changed('/vetting/cases/1')",
        "evidence :: change('Family name', 'Karimova', 'Karimova-Saidova')",
        "evidence :: change('Patronymic', null, 'Rustamovna')",
        "evidence :: lines('Evidence', ${lines}, 92)",
        "evidence :: bars('Backlog', ${bars}, 20)",
        "evidence :: picture('/photo', 'Photo', 'Photo of the applicant')",
        "evidence :: picture(src='/p', label='L', alt='A', again='/c', lazy=true, width=3, height=4)",
        "evidence :: viewer",
        "parts :: facts(${rows})",
        "parts :: fact('Label', null)",
        "parts :: empty('Title', 'Text')",
        "parts :: pager('?after=x')",
        "parts :: pager(null)",
        "parts :: masked('•••• 4567', '/show')",
        "parts :: listing('Caption', ~{})",
        "parts :: breadcrumb('/', 'Start', 'Here')",
        "parts :: heading(title='Title', lead='Lead', actions=~{})",
        "parts :: held('Anna', ${at})",
        "parts :: confirm(label='Withdraw', question='Sure?', action='/x', does='Withdraw', version=3)"
      })
  void every_fragment_renders_in_every_language(String fragment) {
    for (var language : List.of("en", "ru", "tg")) {
      var page = "<div th:insert=\"~{look/" + fragment + "}\"></div>";

      assertThat(renderer.render(page, language, MODEL))
          .doesNotContain("??", "th:")
          .hasSizeGreaterThan(30);
    }
  }

  @Test
  void a_wrong_field_is_tied_to_its_error() {
    var html =
        renderer.render(
            """
            <div th:replace="~{look/fields :: text(name='person.familyName', label='Family name', value='K',
              error='Too short', required=true, hint='As in the passport', autocomplete='family-name')}"></div>""");

    assertThat(html)
        .contains("for=\"person.familyName\"")
        .contains("id=\"person.familyName\"")
        .contains("aria-invalid=\"true\"")
        .contains("aria-describedby=\"person.familyName-hint person.familyName-error\"")
        .contains("id=\"person.familyName-error\"")
        .contains("autocomplete=\"family-name\"")
        .contains("required=\"required\"")
        .doesNotContain("(optional)");
  }

  @Test
  void a_right_field_names_neither_hint_nor_error() {
    assertThat(
            renderer.render(
                "<div th:replace=\"~{look/fields :: text('a', 'A', null, null)}\"></div>"))
        .doesNotContain("aria-")
        .contains("(optional)");
  }

  @Test
  void values_are_escaped() {
    assertThat(
            renderer.render(
                "<div th:replace=\"~{look/fields :: text('a', 'A', '<b>&quot;', '<i>')}\"></div>"))
        .doesNotContain("<b>", "<i>");
  }

  @Test
  void the_chosen_option_is_marked() {
    assertThat(
            renderer.render(
                "<div th:replace=\"~{look/fields :: select('a', 'A', 'UZB', null, ${choices})}\"></div>",
                "en",
                MODEL))
        .containsPattern("<option value=\"UZB\"\\s+selected=\"selected\">Uzbekistan</option>")
        .containsOnlyOnce("<select")
        .contains("<option value=\"TJK\">Tajikistan</option>");
  }

  @Test
  void times_are_told_in_the_zone_of_the_conference() {
    var page = "<time th:replace=\"~{look/parts :: when(${at})}\"></time>";

    assertThat(renderer.render(page, "en", MODEL)).contains("17 Oct 2022, 19:30");
    assertThat(renderer.render(page, "tg", MODEL)).contains("17.10.2022, 19:30");
    assertThat(renderer.render(page, "en", Map.of("at", AT))).contains("2022-10-17 14:30 UTC");
  }

  private String fragment(String call) {
    return renderer.render("<dl th:insert=\"~{look/" + call + "}\"></dl>", "en", MODEL);
  }
}
