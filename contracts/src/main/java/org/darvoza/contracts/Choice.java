package org.darvoza.contracts;

/// One entry of a list to choose from, with its name in the reader's language.
public record Choice(String value, String label) {}
