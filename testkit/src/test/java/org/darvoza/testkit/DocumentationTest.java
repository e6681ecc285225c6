package org.darvoza.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

/// A page that names a file which is gone misleads who is new here.
class DocumentationTest {

  private static final Path HOME = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  @Test
  void every_link_to_a_file_leads_to_one() throws IOException {
    var broken = new ArrayList<String>();
    for (var page : pages()) {
      LINK.matcher(Files.readString(page))
          .results()
          .map(link -> link.group(1))
          .filter(link -> !Files.exists(page.resolveSibling(link)))
          .forEach(link -> broken.add(HOME.relativize(page) + " → " + link));
    }

    assertThat(broken).isEmpty();
  }

  private static List<Path> pages() throws IOException {
    try (var docs = Files.walk(HOME.resolve("docs"))) {
      var pages =
          Stream.concat(
                  Stream.of("README.md", "CONTRIBUTING.md", "look/README.md").map(HOME::resolve),
                  docs.filter(file -> file.toString().endsWith(".md")))
              .toList();
      assertThat(pages).hasSizeGreaterThan(8);
      return pages;
    }
  }
}
