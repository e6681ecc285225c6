package org.darvoza.gateway.signin;

import module java.base;

/// A page of this site to go to after signing in; never an address elsewhere.
record LocalPath(String value) {

  private static final Pattern FORM =
      Pattern.compile("/(?:[A-Za-z0-9_\\-.~][A-Za-z0-9_\\-.~/]*)?(?:\\?[A-Za-z0-9_\\-.~=&%+]*)?");

  static Optional<LocalPath> of(String asked) {
    return FORM.matcher(asked).matches() ? Optional.of(new LocalPath(asked)) : Optional.empty();
  }
}
