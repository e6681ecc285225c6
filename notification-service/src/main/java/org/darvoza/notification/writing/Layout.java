package org.darvoza.notification.writing;

import module java.base;

import org.darvoza.contracts.Conferences;
import org.darvoza.notification.wording.Phrases;
import org.darvoza.notification.writing.Wording.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/// Lays the words out, as plain text and as HTML: on a conference's own paper where its folder has
/// one (`letter.html`, `letter.txt`), else on that of the house.
@Component
final class Layout {

  private final Map<String, SpringTemplateEngine> byConference;

  Layout(@Value("${darvoza.conferences}") Path folder, Conferences conferences, Phrases phrases) {
    this.byConference =
        conferences.all().stream()
            .map(conference -> conference.code())
            .collect(
                Collectors.toMap(
                    code -> code, code -> engine(folder.resolve(code), code, phrases)));
  }

  private static SpringTemplateEngine engine(Path own, String conference, Phrases phrases) {
    var engine = new SpringTemplateEngine();
    engine.setTemplateEngineMessageSource(phrases.of(conference));
    for (var mode : List.of(TemplateMode.HTML, TemplateMode.TEXT)) {
      var first = templates(new FileTemplateResolver(), own.toAbsolutePath() + "/", mode);
      first.setCheckExistence(true);
      first.setOrder(1);
      engine.addTemplateResolver(first);
      var second = templates(new ClassLoaderTemplateResolver(), "letters/", mode);
      second.setOrder(2);
      engine.addTemplateResolver(second);
    }
    return engine;
  }

  private static <T extends AbstractConfigurableTemplateResolver> T templates(
      T resolver, String prefix, TemplateMode mode) {
    resolver.setPrefix(prefix);
    resolver.setTemplateMode(mode);
    resolver.setResolvablePatterns(Set.of(mode == TemplateMode.HTML ? "*.html" : "*.txt"));
    resolver.setCharacterEncoding("UTF-8");
    return resolver;
  }

  String html(Words words) {
    return process("letter.html", words);
  }

  String text(Words words) {
    return process("letter.txt", words);
  }

  private String process(String template, Words words) {
    var engine = Objects.requireNonNull(byConference.get(words.conference().code()));
    return engine.process(template, context(words));
  }

  private static Context context(Words words) {
    return new Context(
        words.language().locale(),
        Map.of("words", words, "contact", words.conference().contactEmail()));
  }
}
