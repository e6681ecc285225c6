package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.darvoza.contracts.Conferences;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@Import({Problems.class, PageErrors.class, PageModel.class, ErrorPages.class})
public class WebConfiguration {

  @Bean
  ReadersLanguage localeResolver(
      Conferences conferences, @Value("${darvoza.public-words:}") List<String> bundles) {
    PublicWords.require(bundles, conferences);
    return new ReadersLanguage(conferences);
  }

  @Bean
  WebMvcConfigurer readersChoices(ReadersLanguage language) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Remembering(language));
        registry.addInterceptor(new ReadersTheme());
      }
    };
  }

  /// Remembers the language a reader chose by `?lang=`.
  private record Remembering(ReadersLanguage language) implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      language.asked(request).ifPresent(locale -> language.setLocale(request, response, locale));
      return true;
    }
  }
}
