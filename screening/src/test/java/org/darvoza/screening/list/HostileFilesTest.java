package org.darvoza.screening.list;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever somebody hands in as a list is either read or refused with a sentence, in little time
/// and memory.
class HostileFilesTest {

  private static final long GIGABYTE = 1L << 30;

  private interface Reader {
    Reading read(InputStream bytes) throws Exception;
  }

  private static final Map<String, Reader> READERS =
      Map.of(
          "un", UnList::read,
          "ofac", bytes -> OfacList.read(bytes, InputStream.nullInputStream()),
          "house", HouseList::read);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <!DOCTYPE a [<!ENTITY b 'c'>]><CONSOLIDATED_LIST/>                      | declares a document type
          <!DOCTYPE a SYSTEM 'file:///etc/hostname'><CONSOLIDATED_LIST/>          | declares a document type
          <?xml version='1.0'?><!DOCTYPE a><CONSOLIDATED_LIST/>                   | declares a document type
          <CONSOLIDATED_LIST><?a b?></CONSOLIDATED_LIST>                          | processing instructions
          <CONSOLIDATED_LIST>&b;</CONSOLIDATED_LIST>                              | entities
          <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><A>&b;</A></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST> | entities
          <html><body>Not found</body></html>                                     | not the consolidated list
          <CONSOLIDATED_LIST><INDIVIDUALS>                                        | not well-formed
          <CONSOLIDATED_LIST></INDIVIDUALS>                                       | not well-formed
          ''                                                                      | not well-formed
          id,name                                                                 | not well-formed
          <CONSOLIDATED_LIST/>                                                    | nobody
          <?xml version='1.0' encoding='ISO-8859-1'?><CONSOLIDATED_LIST/>         | UTF-8
          """)
  void what_is_no_list_of_the_un_is_refused(String file, String why) {
    refused("un", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), why);
  }

  @Test
  void an_entry_that_never_ends_is_refused() {
    refused("un", repeated("<CONSOLIDATED_LIST><INDIVIDUAL>", "<A></A>"), "entry");
    refused("un", repeated("<CONSOLIDATED_LIST><INDIVIDUAL>", "<A>"), "too deep");
    refused("un", repeated("<CONSOLIDATED_LIST>", "<A>"), "too deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<CONSOLIDATED_LIST>", "<CONSOLIDATED_LIST a='", "", "<", "<!--", "<?"})
  void a_gigabyte_of_one_text_is_refused(String begin) {
    refused("un", repeated(begin, "a"), "The file|64 KB");
  }

  @Test
  void a_file_of_empty_elements_without_end_is_refused() {
    refused("un", repeated("<CONSOLIDATED_LIST>", "<A></A>\n"), "100 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id,name\n", "id,name\n\"", "1,\""})
  void a_gigabyte_of_one_line_is_refused(String begin) {
    refused("house", repeated(begin, "a"), "1 MB");
    refused("ofac", repeated(begin, "a"), "OFAC|1 MB");
  }

  @Test
  void a_file_of_bad_lines_without_end_is_refused() {
    refused("house", repeated("id,name\n", "\"\n"), "1000 lines");
    refused("house", repeated("id,name\n\"", "a\n"), "1000 lines");
    refused("house", repeated("id,name\n", "\n"), "100 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"un", "ofac", "house"})
  void another_encoding_is_refused(String reader) {
    var text = reader.equals("un") ? "<CONSOLIDATED_LIST>é</CONSOLIDATED_LIST>" : "id,name\n1,é";

    refused(
        reader, new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), "UTF-8|OFAC");
    refused(reader, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16)), "UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"un", "ofac", "house"})
  void zeros_are_refused(String reader) {
    refused(reader, repeated("", "\0"), "");
  }

  private static void refused(String reader, InputStream bytes, String why) {
    assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertThatExceptionOfType(UnusableList.class)
                .isThrownBy(() -> Objects.requireNonNull(READERS.get(reader)).read(bytes))
                .withMessageMatching("(?s).*(?:" + why + ").*"));
  }

  /// A gigabyte that nobody has to keep.
  private static InputStream repeated(String begin, String part) {
    var first = begin.getBytes(StandardCharsets.UTF_8);
    var rest = part.repeat(8192 / part.length()).getBytes(StandardCharsets.UTF_8);
    return new InputStream() {
      private long position;

      @Override
      public int read() {
        var one = new byte[1];
        return read(one, 0, 1) == -1 ? -1 : one[0];
      }

      @Override
      public int read(byte[] into, int from, int length) {
        if (position >= GIGABYTE) {
          return -1;
        }
        var source = position < first.length ? first : rest;
        int at =
            position < first.length
                ? (int) position
                : (int) ((position - first.length) % rest.length);
        int read = Math.min(length, source.length - at);
        System.arraycopy(source, at, into, from, read);
        position += read;
        return read;
      }
    };
  }
}
