package org.darvoza.testkit;

import module java.base;

import org.darvoza.contracts.ContractJson;

/// What others have collected to try programs with; where it comes from is said beside it.
public final class Corpora {

  private static final String SUITE = "json-test-suite.zip";

  private Corpora() {}

  /// A name as people of one script write it.
  public record Name(String script, String family, String given) {}

  /// A text that is JSON, is none, or may be taken for either.
  public record JsonText(String name, byte[] bytes) {

    public boolean valid() {
      return name.startsWith("y_");
    }

    public boolean invalid() {
      return name.startsWith("n_");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// The Big List of Naughty Strings.
  public static List<String> naughtyStrings() {
    return List.of(ContractJson.read(bytes("naughty-strings.json"), String[].class));
  }

  public static List<Name> names() {
    return new String(bytes("names.tsv"), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split("\t", -1))
        .map(parts -> new Name(parts[0], parts[1], parts[2]))
        .toList();
  }

  /// The JSON Parsing Test Suite.
  public static List<JsonText> jsonTexts() {
    var texts = new ArrayList<JsonText>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(SUITE)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".json")) {
          texts.add(new JsonText(entry.getName(), zip.readAllBytes()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static byte[] bytes(String name) {
    try (var file = Corpora.class.getResourceAsStream("/corpora/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
