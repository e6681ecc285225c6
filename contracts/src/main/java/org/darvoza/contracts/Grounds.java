package org.darvoza.contracts;

/// Why an applicant asks for a review, in his own words.
public record Grounds(String text) {

  @Override
  public String toString() {
    return "Grounds[…]";
  }
}
