package org.darvoza.screening.list;

import org.jspecify.annotations.Nullable;

/// A passport or identity document of a listed person. `number` as the list prints it;
/// `issuingState` as alpha-3 code, null where the list names none that is known.
public record ListedDocument(String number, @Nullable String issuingState) {}
