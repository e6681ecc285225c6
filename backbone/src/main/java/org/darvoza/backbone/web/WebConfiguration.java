package org.darvoza.backbone.web;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@Import({Problems.class, PageErrors.class, PageModel.class, ErrorPages.class})
public class WebConfiguration {

  @Bean
  LocaleResolver localeResolver() {
    return new ReadersLanguage();
  }

  @Bean
  WebMvcConfigurer readersChoices(LocaleResolver language) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Remembering(language));
        registry.addInterceptor(new ReadersTheme());
      }
    };
  }

  /// Remembers the language a reader chose by `?lang=`.
  private record Remembering(LocaleResolver language) implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      ReadersLanguage.asked(request)
          .ifPresent(locale -> language.setLocale(request, response, locale));
      return true;
    }
  }
}
