package org.darvoza.gateway.edge;

import module java.base;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where people reach this system.
@Component
public final class Site {

  private final URI address;

  Site(@Value("${darvoza.site}") URI address) {
    this.address = address;
  }

  /// Cookies and headers may insist on encryption only where the site has it.
  public boolean encrypted() {
    return "https".equals(address.getScheme());
  }

  public URI at(String path) {
    return URI.create(address.toString().replaceFirst("/$", "") + path);
  }
}
