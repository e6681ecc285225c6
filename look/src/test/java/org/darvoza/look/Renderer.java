package org.darvoza.look;

import module java.base;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/// Thymeleaf as the services run it, without the web.
final class Renderer {

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  Renderer() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/gallery", "messages/look");
    messages.setDefaultEncoding("UTF-8");
    engine.setTemplateEngineMessageSource(messages);

    var files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setCheckExistence(true);
    files.setOrder(1);
    engine.addTemplateResolver(files);
    var snippets = new StringTemplateResolver();
    snippets.setOrder(2);
    engine.addTemplateResolver(snippets);
  }

  /// A template by name, or a snippet of markup.
  String render(String template, String language, Map<String, Object> model) {
    return engine.process(template, new Context(Locale.of(language), model));
  }

  String render(String template) {
    return render(template, "en", Map.of());
  }
}
