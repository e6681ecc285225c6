package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;

/// To whom a conference writes how the registrations of a delegation stand: a mailbox of the
/// mission or the organisation rather than of a person. `kind`: a state where the file does not
/// say. `name`: of what is no state; a state has its name from its code, in the reader's language.
public record DelegationContact(
    Represents.@Nullable Kind kind,
    String code,
    @Nullable LocalName name,
    String email,
    @Nullable Language language) {

  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  public DelegationContact {
    kind = kind == null ? Represents.Kind.STATE : kind;
    language = language == null ? Language.ENGLISH : language;
    if (code == null || code.isBlank()) {
      throw new IllegalArgumentException("a delegation lacks its code");
    }
    if (kind == Represents.Kind.STATE && !Countries.known(code)) {
      throw new IllegalArgumentException("delegations: %s is no state".formatted(code));
    }
    if (kind != Represents.Kind.STATE && (name == null || name.lacks(language))) {
      throw new IllegalArgumentException("delegation %s lacks its name".formatted(code));
    }
    if (email == null || !ADDRESS.matcher(email).matches()) {
      throw new IllegalArgumentException("delegation %s has no e-mail address".formatted(code));
    }
  }

  public DelegationId id() {
    return new DelegationId(Objects.requireNonNull(kind), code);
  }

  public Language reads() {
    return Objects.requireNonNull(language);
  }

  public String nameIn(Language reader) {
    return name == null ? Countries.name(code, reader.locale()) : name.in(reader);
  }
}
