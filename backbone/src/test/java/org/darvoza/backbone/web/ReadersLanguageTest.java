package org.darvoza.backbone.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import jakarta.servlet.http.Cookie;
import org.darvoza.contracts.Conferences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class ReadersLanguageTest {

  private static final Conferences CONFERENCES = Conferences.read(Path.of("..", "conferences"));

  @AfterEach
  void nobody_is_signed_in() {
    SecurityContextHolder.clearContext();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # query           | cookie | browser | public | staff
          -                 | -      | -       | en     | en
          lang=ar           | -      | ru      | ar     | ru
          state=A&lang=ar   | ru     | -       | ar     | ru
          -                 | ar     | tg      | ar     | tg
          -                 | -      | ar-EG   | ar     | en
          lang=fr           | tg     | ru      | tg     | tg
          -                 | -      | fr      | en     | en
          """)
  void the_public_reads_a_language_of_a_conference_and_staff_one_of_the_console(
      @Nullable String query,
      @Nullable String cookie,
      @Nullable String browser,
      String seen,
      String seenByStaff) {
    var request = new MockHttpServletRequest();
    request.setQueryString(query);
    if (cookie != null) {
      request.setCookies(new Cookie("lang", cookie));
    }
    request.addPreferredLocale(Locale.forLanguageTag(Objects.requireNonNullElse(browser, "en")));
    var language = new ReadersLanguage(CONFERENCES);

    assertThat(language.resolveLocale(request).getLanguage()).isEqualTo(seen);
    signIn();
    assertThat(language.resolveLocale(request).getLanguage()).isEqualTo(seenByStaff);
  }

  private static void signIn() {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                "anna", null, AuthorityUtils.createAuthorityList("ROLE_REGISTRATION_OFFICER")));
  }

  @Test
  void every_language_is_written_with_the_digits_of_a_passport() {
    for (var language : CONFERENCES.languages()) {
      assertThat(new MessageFormat("{0}", language.locale()).format(new Object[] {155.5}))
          .containsPattern("[0-9]{3}");
    }
  }

  @Test
  void a_language_without_words_stops_the_start() {
    assertThatCode(() -> PublicWords.require(List.of(), CONFERENCES)).doesNotThrowAnyException();
    assertThatThrownBy(() -> PublicWords.require(List.of("messages/nowhere"), CONFERENCES))
        .hasMessage(
            "dushanbe-2022.yml: languages names en, but there is no messages/nowhere_en.properties");
  }
}
