package org.darvoza.journey;

import module java.base;

import com.microsoft.playwright.Page;

/// Whom a page would shut out: who has a small screen, who does not see, who uses no mouse.
final class Readers {

  /// What makes the page scroll sideways; nothing where it does not.
  private static final String TOO_WIDE =
      """
      document.documentElement.scrollWidth <= innerWidth ? [] :
        [...document.querySelectorAll('body *')]
          .filter(it => it.getBoundingClientRect().right > innerWidth)
          .map(it => it.outerHTML.slice(0, 120))
      """;

  private static final String FOUND =
      """
      axe.run({ resultTypes: ['violations'] }).then(it => it.violations.map(
        v => v.id + ': ' + v.nodes.map(node => node.html.slice(0, 160)).join(' | ')))
      """;

  private Readers() {}

  static List<?> tooWide(Page page) {
    return (List<?>) page.evaluate(TOO_WIDE);
  }

  /// What axe-core finds.
  static List<?> shutOut(Page page) throws IOException {
    if (page.evaluate("!window.axe").equals(true)) {
      try (var axe = Objects.requireNonNull(Readers.class.getResourceAsStream("/axe.min.js"))) {
        var _ = page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return (List<?>) page.evaluate(FOUND);
  }
}
