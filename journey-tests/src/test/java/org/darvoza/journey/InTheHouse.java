package org.darvoza.journey;

import module java.base;

import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A journey needs the running house; it is started before the first one, outside any time limit of
/// a test.
@ExtendWith(InTheHouse.Opening.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InTheHouse {

  final class Opening implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
      var _ = House.running();
    }
  }
}
