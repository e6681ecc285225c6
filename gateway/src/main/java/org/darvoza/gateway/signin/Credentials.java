package org.darvoza.gateway.signin;

import module java.base;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What a member of staff signs in with. `code`: of the second factor, which is taken but not yet
/// asked for.
record Credentials(
    @NotBlank @Size(max = 100) String username,
    @NotBlank @Size(max = 200) String password,
    @Nullable @Size(max = 20) String code) {

  /// Never the content.
  @Override
  public String toString() {
    return "Credentials[…]";
  }
}
