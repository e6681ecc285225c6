package org.darvoza.accreditation;

import module java.base;

import org.darvoza.testkit.OnStack;
import org.darvoza.testkit.SteppingClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/// The whole service on real servers, with a clock that tests move. One for all classes: they
/// differ in the people they bring.
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = {AccreditationApplication.class, OnVettingRoom.Furniture.class})
@ContextConfiguration(initializers = OnStack.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnVettingRoom {

  @Configuration(proxyBeanMethods = false)
  @Import({VettingRoom.class, ApplicantSays.class, GardenParty.class})
  class Furniture {
    @Bean
    @Primary
    SteppingClock steppingClock() {
      return new SteppingClock(Instant.parse("2022-09-20T08:00:00Z"));
    }
  }
}
