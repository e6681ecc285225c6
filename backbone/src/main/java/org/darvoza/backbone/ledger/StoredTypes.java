package org.darvoza.backbone.ledger;

import module java.base;

/// The storage vocabulary of a service: under which short name each type of a sealed family is
/// stored. Renaming one needs a decision page and a migration.
public record StoredTypes(Map<Class<?>, String> names) {

  /// Every member of these sealed families, by its simple name.
  public static StoredTypes of(Class<?>... families) {
    return new StoredTypes(
        Stream.of(families)
            .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
            .collect(Collectors.toMap(type -> type, Class::getSimpleName)));
  }
}
