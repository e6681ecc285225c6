package org.darvoza.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

  /// `~` stands for a line's end, `'` for a quotation mark.
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '"',
      textBlock =
          """
          a,b,c           ! 1[a|b|c]
          a,,             ! 1[a||]
          ,               ! 1[|]
          a~b             ! 1[a] 2[b]
          a^~b^~          ! 1[a] 2[b]
          a~~ ~b          ! 1[a] 4[b]
          'a,b',c         ! 1[a,b|c]
          'a''b'          ! 1[a'b]
          ''              ! 1[]
          'a~b',c~d       ! 1[a~b|c] 3[d]
          'a' ,b          ! 1[a|b]
          -0- ,b          ! 1[-0-|b]
          a 'b' c,d       ! 1[a 'b' c|d]
          'a'b,c~d        ! 1(text after a closing quotation mark) 2[d]
          'a,b~c~'d'      ! 1(a quotation mark is not closed) 2[c] 3[d]
          a~'b            ! 1[a] 2(a quotation mark is not closed)
          a~#             ! 1[a]
          """)
  void rows_and_cells(String text, String rows) throws IOException {
    var file = text.replace('~', '\n').replace('^', '\r').replace('\'', '"').replace('#', '\u001A');

    assertThat(read(new StringReader(file)).map(CsvTest::shown).collect(Collectors.joining(" ")))
        .isEqualTo(rows);
  }

  @Test
  void a_row_that_is_too_long_costs_no_other() throws IOException {
    var file = "a\n" + "b".repeat(Csv.LONGEST_ROW + 1) + "\nc";

    assertThat(read(new StringReader(file)).map(CsvTest::shown))
        .containsExactly("1[a]", "2(longer than 16 KB)", "3[c]");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_costs_no_other() throws IOException {
    var file = "a\n\"b\n" + "c\n".repeat(20_000);

    var rows = read(new StringReader(file)).toList();

    assertThat(rows).hasSize(20_002);
    assertThat(shown(rows.get(1))).isEqualTo("2(a quotation mark is not closed)");
    assertThat(shown(rows.getLast())).isEqualTo("20002[c]");
  }

  private static Stream<Csv.Row> read(Reader text) throws IOException {
    var csv = new Csv(text);
    var rows = Stream.<Csv.Row>builder();
    for (var row = csv.next(); row != null; row = csv.next()) {
      rows.add(row);
    }
    return rows.build();
  }

  private static String shown(Csv.Row row) {
    var what =
        row.trouble() == null
            ? "[" + String.join("|", row.cells()) + "]"
            : "(" + row.trouble().words() + ")";
    return (row.line() + what).replace('\n', '~').replace('"', '\'');
  }
}
