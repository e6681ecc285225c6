package org.darvoza.accreditation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.accreditation.screening.Resemblance;
import org.darvoza.backbone.seal.Secrets;
import org.darvoza.contracts.Dossier;
import org.darvoza.contracts.PartialDate;
import org.darvoza.contracts.Person;
import org.darvoza.screening.list.HouseList;
import org.darvoza.screening.list.UnusableList;
import org.darvoza.screening.match.Evidence;
import org.darvoza.screening.match.ListIndex;
import org.darvoza.screening.match.Thresholds;
import org.darvoza.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizerTest {

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void a_key() throws IOException {
    var key = Base64.getUrlEncoder().encodeToString(new byte[32]);
    var _ = Files.writeString(folder.resolve("blind-index-key"), key);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same again             | F Karimova, Dilnoza, Rustamovna   1981-03-14 UZB | F Karimova, Dilnoza, Rustamovna    1981-03-14 UZB | true
          other script               | F Karimova, Dilnoza, Rustamovna   1981-03-14 UZB | F Каримова, Дилноза, Рустамовна    1981-03-14 UZB | true
          other script, no patronymic| M Zarechnyakov, Ruslan,           1968-07-21 RUS | M Заречняков, Руслан,              1968-07-21 RUS | true
          Arabic script              | M Al-Wahati, Khuzaymah,           1971-04-04 MAR | M الواحاتي, خزيمة,                 1971-04-04 MAR | true
          other romanisation         | M Zarechnyakov, Ruslan,           1968-07-21 RUS | M Zaretchniakov, Rouslan,          1968-07-21 RUS | true
          Turkish letters            | M Gökçebayır, Özcan,              1979-01-30 TUR | M Gokcebayir, Ozcan,               1979-01-30 TUR | true
          swapped order              | F Karimova, Dilnoza,              1981-03-14 UZB | F Dilnoza, Karimova,               1981-03-14 UZB | true
          dropped patronymic         | F Karimova, Dilnoza, Rustamovna   1981-03-14 UZB | F Karimova, Dilnoza,               1981-03-14 UZB | true
          patronymic as given name   | F Karimova, Dilnoza Rustamovna,   1981-03-14 UZB | F Karimova, Dilnoza,               1981-03-14 UZB | true
          swapped day and month      | F Karimova, Dilnoza,              1981-03-04 UZB | F Karimova, Dilnoza,               1981-04-03 UZB | true
          as the zone prints it      | M Müller-Śliwiński, Jürgen,       1975-05-05 DEU | M MUELLER SLIWINSKI, JUERGEN,      1975-05-05 DEU | true
          second given name dropped  | F Oliveira, Maria Fernanda,       1988-08-18 PRT | F Oliveira, Maria,                 1988-08-18 PRT | true
          joined words               | M Abdul Rahim, Nasrullah,         1966-06-16 AFG | M Abdulrahim, Nasrullah,           1966-06-16 AFG | true
          other nationality          | M Zarechnyakov, Ruslan,           1968-07-21 RUS | M Заречняков, Руслан,              1968-07-21 ISR | true
          ending dropped             | M Rahmonov, Firdavs,              1990-09-09 TJK | M Rahmon, Firdavs,                 1990-09-09 TJK | true
          married name               | F Karimova, Dilnoza,              1981-03-14 UZB | F Yusupzoda, Dilnoza,              1981-03-14 UZB | false
          twin brothers              | M Rahimov, Farrukh, Aliyevich     1985-05-15 TJK | M Rahimov, Rustam, Aliyevich       1985-05-15 TJK | false
          twins named as twins       | M Saidov, Hasan,                  1985-05-15 TJK | M Saidov, Husayn,                  1985-05-15 TJK | false
          the same in Tajik          | M Саидов, Ҳасан,                  1985-05-15 TJK | M Саидов, Ҳусейн,                  1985-05-15 TJK | false
          the same in Arabic script  | M الواحاتي, حسن,                  1985-05-15 MAR | M الواحاتي, حسين,                  1985-05-15 MAR | false
          twin sisters               | F Saidova, Fotima,                1985-05-15 TJK | F Saidova, Zuhra,                  1985-05-15 TJK | false
          twins of like names        | F Ivanova, Marina,                1985-05-15 RUS | F Ivanova, Karina,                 1985-05-15 RUS | false
          brother and sister         | M Rahimov, Farid,                 1985-05-15 TJK | F Rahimova, Farida,                1985-05-15 TJK | false
          father and son             | M Rahimov, Rustam, Aliyevich      1955-01-02 TJK | M Rahimov, Ali, Rustamovich        1985-05-15 TJK | false
          of one name, other birthday| M Rahimov, Rustam,                1985-05-15 TJK | M Rahimov, Rustam,                 1985-05-16 TJK | false
          of one name, other year    | M Rahimov, Rustam,                1985-05-15 TJK | M Rahimov, Rustam,                 1995-05-15 TJK | false
          the same day, other family | M Rahimov, Rustam,                1985-05-15 TJK | M Davlatov, Rustam,                1985-05-15 TJK | false
          """)
  void one_person_is_recognized_and_two_are_not(
      String what, String one, String other, boolean recognized) throws Exception {
    for (var lists : List.of(ListIndex.EMPTY, invented())) {
      assertThat(recognized(lists, person(one), person(other))).as(what).isEqualTo(recognized);
      assertThat(recognized(lists, person(other), person(one))).as(what).isEqualTo(recognized);
    }
  }

  /// A family name that nobody else has makes a common given name weigh little.
  @Test
  void twins_of_a_rare_family_are_two() throws Exception {
    var crowd = new ArrayList<String>();
    for (int i = 0; i < 200; i++) {
      crowd.add("H-%d,Rustam Farrukh,1950-01-01,TJK".formatted(i));
    }
    var lists = list("id,name,date_of_birth,nationality\n" + String.join("\n", crowd));
    var one = person("M Zarechnyakov, Farrukh, Aliyevich 1985-05-15 TJK");
    var other = person("M Zarechnyakov, Rustam, Aliyevich 1985-05-15 TJK");

    assertThat(recognized(lists, one, other)).isFalse();
  }

  @Test
  void the_lines_add_up_to_the_score() {
    var one = dossier(person("M Zarechnyakov, Ruslan, 1968-07-21 RUS"));
    var other = dossier(person("M Заречняков, Руслан, 1968-07-21 RUS"));

    Resemblance found = Recognizer.resemblance(ListIndex.EMPTY, one, other).orElseThrow();

    assertThat(found.explanation().stream().mapToDouble(Evidence::points).sum())
        .isCloseTo(found.score(), org.assertj.core.data.Offset.offset(1e-9));
  }

  private boolean recognized(ListIndex lists, Person one, Person other) {
    var fingerprints = new Fingerprints(new Secrets(folder));
    return !Collections.disjoint(fingerprints.personKeys(one), fingerprints.personKeys(other))
        && Recognizer.resemblance(lists, dossier(one), dossier(other)).isPresent();
  }

  private static ListIndex invented() throws IOException, UnusableList {
    return list(Files.readString(Path.of("..", "watchlists", "invented-people.csv")));
  }

  private static ListIndex list(String lines) throws IOException, UnusableList {
    var bytes = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    return ListIndex.of(HouseList.read(bytes).people(), Thresholds.STANDARD);
  }

  private static Dossier dossier(Person person) {
    return Dossier.of(Samples.aSubmissionOf(person));
  }

  private static final Pattern PERSON =
      Pattern.compile("([MF]) ([^,]+), ([^,]+),(.*?) +([-0-9]+) ([A-Z]{3})");

  private static Person person(String text) {
    var parts = PERSON.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new Person(
        "Mx",
        parts.group(2),
        parts.group(3),
        patronymic(parts.group(4).strip()),
        null,
        null,
        Person.Sex.valueOf(parts.group(1)),
        PartialDate.valueOf(parts.group(5)),
        "Somewhere",
        parts.group(6));
  }

  private static @Nullable String patronymic(String text) {
    return text.isEmpty() ? null : text;
  }
}
