package org.darvoza.backbone.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReadersThemeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # query                | cookie | shown | remembered
          -                      | -      | -     | -
          theme=dark             | -      | dark  | theme=dark
          state=QUEUED&theme=light | dark | light | theme=light
          -                      | dark   | dark  | -
          theme=auto             | dark   | -     | theme=auto
          theme=pink             | dark   | dark  | -
          theme=pink             | pink   | -     | -
          """)
  void what_is_asked_for_goes_before_what_is_remembered(
      String query, String cookie, String shown, String remembered) {
    var request = new MockHttpServletRequest();
    request.setQueryString(query);
    if (cookie != null) {
      request.setCookies(new Cookie("theme", cookie));
    }
    var response = new MockHttpServletResponse();

    assertThat(new ReadersTheme().preHandle(request, response, this)).isTrue();

    assertThat(request.getAttribute("theme")).isEqualTo(shown);
    if (remembered == null) {
      assertThat(response.getHeader("Set-Cookie")).isNull();
    } else {
      assertThat(response.getHeader("Set-Cookie")).startsWith(remembered).contains("HttpOnly");
    }
  }
}
