package org.darvoza.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TurnstileTest {

  private final Turnstile turnstile = new Turnstile(1, Duration.ofMillis(20));

  @Test
  void who_finds_no_place_is_told_when_to_come_again() throws Exception {
    var second = new MockHttpServletResponse();
    var first = new MockHttpServletResponse();

    turnstile.doFilter(
        submission(),
        first,
        (_, _) -> turnstile.doFilter(submission(), second, (_, _) -> second.setStatus(202)));

    assertThat(first.getStatus()).isEqualTo(200);
    assertThat(second.getStatus()).isEqualTo(503);
    assertThat(second.getHeader("Retry-After")).isEqualTo("2");
  }

  @Test
  void a_place_is_free_again_whatever_became_of_who_had_it() throws Exception {
    try {
      turnstile.doFilter(
          submission(),
          new MockHttpServletResponse(),
          (_, _) -> {
            throw new IOException("gone");
          });
    } catch (IOException gone) {
      // what is asked is what comes after
    }
    var next = new MockHttpServletResponse();

    turnstile.doFilter(submission(), next, (_, _) -> next.setStatus(202));

    assertThat(next.getStatus()).isEqualTo(202);
  }

  @Test
  void others_pass_by() throws Exception {
    var page = new MockHttpServletResponse();

    turnstile.doFilter(
        submission(),
        new MockHttpServletResponse(),
        (_, _) ->
            turnstile.doFilter(
                request("GET", "/registrations/x"), page, (_, _) -> page.setStatus(204)));

    assertThat(page.getStatus()).isEqualTo(204);
  }

  private static MockHttpServletRequest submission() {
    return request("POST", "/api/registrations");
  }

  private static MockHttpServletRequest request(String method, String path) {
    var request = new MockHttpServletRequest(method, path);
    request.setServletPath(path);
    return request;
  }
}
