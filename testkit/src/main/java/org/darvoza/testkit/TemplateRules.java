package org.darvoza.testkit;

import module java.base;

import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;

/// What no template may contain: words of its own, and anything the content security policy
/// forbids.
public final class TemplateRules extends AbstractSimpleMarkupHandler {

  private static final Set<String> SPOKEN =
      Set.of("alt", "title", "placeholder", "aria-label", "label");
  private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final List<String> faults = new ArrayList<>();
  private final Deque<Boolean> replaced = new ArrayDeque<>();

  private TemplateRules() {}

  /// Every fault of the templates of the module under test, each with its file and line.
  public static List<String> faults() {
    var folder = Path.of("src", "main", "resources", "templates");
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .flatMap(file -> faults(file).map(fault -> folder.relativize(file) + ", " + fault))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> faults(Path file) {
    try {
      return faults(Files.readString(file)).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every fault of a template, each with its line.
  public static List<String> faults(String template) {
    var rules = new TemplateRules();
    try {
      new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, rules);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
    return rules.faults;
  }

  @Override
  public void handleOpenElement(
      String element, @Nullable Map<String, String> attributes, int line, int col) {
    var given = attributes == null ? Map.<String, String>of() : attributes;
    check(element, given, line);
    var inside = !replaced.isEmpty() && replaced.element();
    replaced.push(inside || given.containsKey("th:text"));
  }

  @Override
  public void handleStandaloneElement(
      String element,
      @Nullable Map<String, String> attributes,
      boolean minimized,
      int line,
      int col) {
    check(element, attributes == null ? Map.of() : attributes, line);
  }

  @Override
  public void handleCloseElement(String element, int line, int col) {
    replaced.pop();
  }

  @Override
  public void handleAutoCloseElement(String element, int line, int col) {
    replaced.pop();
  }

  @Override
  public void handleText(char[] buffer, int offset, int len, int line, int col) {
    var text = INLINED.matcher(new String(buffer, offset, len)).replaceAll("");
    var covered = !replaced.isEmpty() && replaced.element();
    if (!covered && LETTER.matcher(text).find()) {
      faults.add("line " + line + ": text outside the message files: " + text.strip());
    }
  }

  private void check(String element, Map<String, String> attributes, int line) {
    if (element.equals("style") || (element.equals("script") && !attributes.containsKey("src"))) {
      faults.add("line " + line + ": inline " + element);
    }
    attributes.forEach((name, value) -> check(name, value, line));
  }

  private void check(String attribute, @Nullable String value, int line) {
    var plain = attribute.startsWith("th:") ? attribute.substring(3) : attribute;
    if (plain.equals("style") || plain.startsWith("on") || plain.startsWith("hx-on")) {
      faults.add("line " + line + ": inline " + attribute);
    }
    if (plain.equals("utext")) {
      faults.add("line " + line + ": unescaped text");
    }
    if (SPOKEN.contains(attribute) && value != null && LETTER.matcher(value).find()) {
      faults.add("line " + line + ": " + attribute + " outside the message files: " + value);
    }
  }
}
