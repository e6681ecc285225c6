package org.darvoza.registration.papers;

import module java.base;

import org.darvoza.backbone.seal.Locked;
import org.darvoza.contracts.Sealed;

/// What an applicant says: our own copy, locked, and one for the officers, sealed for the fact of
/// the registration that will carry it.
public record Statement<T>(Locked<T> own, LongFunction<Sealed<T>> forOfficers) {}
