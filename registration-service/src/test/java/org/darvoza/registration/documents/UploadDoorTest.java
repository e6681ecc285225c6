package org.darvoza.registration.documents;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UploadDoorTest {

  private static final int INSIDE = 16;
  private static final FilterChain STRAIGHT = (_, response) -> response.getWriter().write("taken");

  private final UploadDoor door = new UploadDoor();
  private final CountDownLatch inside = new CountDownLatch(INSIDE);
  private final CountDownLatch enough = new CountDownLatch(1);

  @Test
  void when_it_is_full_the_next_is_asked_to_come_again_and_others_pass() throws Exception {
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          IntStream.range(0, INSIDE)
              .mapToObj(_ -> crowd.submit(() -> answer(uploading(), this::waiting)))
              .toList();
      assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();

      var refused = answer(uploading(), STRAIGHT);
      var other = answer(new MockHttpServletRequest("GET", "/api/registrations/a"), STRAIGHT);

      assertThat(refused.getStatus()).isEqualTo(503);
      assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
      assertThat(refused.getContentAsString()).isEmpty();
      assertThat(other.getContentAsString()).isEqualTo("taken");
      enough.countDown();
      for (var answer : answers) {
        assertThat(answer.get().getStatus()).isEqualTo(200);
      }
    }
    assertThat(answer(uploading(), STRAIGHT).getContentAsString()).isEqualTo("taken");
  }

  @Test
  void who_leaves_with_a_failure_leaves_his_place_too() throws Exception {
    for (int i = 0; i <= INSIDE; i++) {
      try {
        var _ =
            answer(
                uploading(),
                (_, _) -> {
                  throw new IOException("gone");
                });
      } catch (IOException gone) {
        assertThat(gone).hasMessage("gone");
      }
    }

    assertThat(answer(uploading(), STRAIGHT).getContentAsString()).isEqualTo("taken");
  }

  private void waiting(Object request, Object response) throws IOException {
    inside.countDown();
    try {
      assertThat(enough.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  private static MockHttpServletRequest uploading() {
    return new MockHttpServletRequest("PUT", "/api/registrations/a/documents/photo");
  }

  private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain)
      throws Exception {
    var response = new MockHttpServletResponse();
    door.doFilter(request, response, chain);
    return response;
  }
}
