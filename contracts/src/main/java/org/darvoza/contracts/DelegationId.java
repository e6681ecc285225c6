package org.darvoza.contracts;

/// A delegation as people name it when they register: for whom they come, by its code.
public record DelegationId(Represents.Kind kind, String code) {}
