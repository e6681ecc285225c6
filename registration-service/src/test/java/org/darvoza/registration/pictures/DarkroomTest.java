package org.darvoza.registration.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import java.awt.Color;
import org.darvoza.registration.pictures.Darkroom.BusyException;
import org.junit.jupiter.api.Test;

class DarkroomTest {

  /// More than have a place or may wait.
  private static final int CROWD = 24;

  private final PictureFile large =
      PictureFile.read(Filed.jpeg(Drawn.plain(4000, 3000, Color.WHITE)));

  @Test
  void a_crowd_is_turned_away_at_once_and_who_comes_later_is_served() throws Exception {
    var darkroom = new Darkroom();
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> upload = () -> developed(darkroom);
      var results = crowd.invokeAll(Collections.nCopies(CROWD, upload));

      var turnedAway = 0;
      for (var result : results) {
        turnedAway += result.get() ? 0 : 1;
      }
      assertThat(turnedAway).isBetween(1, CROWD - 2);
      assertThat(developed(darkroom)).isTrue();
    } finally {
      darkroom.destroy();
    }
  }

  private boolean developed(Darkroom darkroom) {
    try {
      return darkroom.develop(large, Format.PAGE).jpeg().length > 0;
    } catch (BusyException busy) {
      return false;
    }
  }
}
