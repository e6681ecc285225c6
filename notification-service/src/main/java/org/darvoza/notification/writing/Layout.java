package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.notification.writing.Wording.Words;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Lays the words out, as plain text and as HTML.
@Component
final class Layout {

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  Layout() {
    engine.setTemplateEngineMessageSource(Wording.messages());
    engine.addTemplateResolver(templates(TemplateMode.HTML, "*.html"));
    engine.addTemplateResolver(templates(TemplateMode.TEXT, "*.txt"));
  }

  private static ClassLoaderTemplateResolver templates(TemplateMode mode, String names) {
    var resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("letters/");
    resolver.setTemplateMode(mode);
    resolver.setResolvablePatterns(Set.of(names));
    resolver.setCharacterEncoding("UTF-8");
    return resolver;
  }

  String html(Words words) {
    return engine.process("letter.html", context(words));
  }

  String text(Words words) {
    return engine.process("letter.txt", context(words));
  }

  private static Context context(Words words) {
    return new Context(
        words.language().locale(),
        Map.of("words", words, "contact", words.conference().contactEmail()));
  }
}
