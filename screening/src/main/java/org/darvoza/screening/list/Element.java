package org.darvoza.screening.list;

import module java.base;

/// One element of a published list with all that is in it; small, since one entry is one.
record Element(String name, StringBuilder text, List<Element> children) {

  Element(String name) {
    this(name, new StringBuilder(), new ArrayList<>());
  }

  Stream<Element> all(String child) {
    return children.stream().filter(element -> element.name.equals(child));
  }

  /// The text of the first such child; empty if there is none.
  String text(String child) {
    return all(child).findFirst().map(Element::words).orElse("");
  }

  /// The texts of `child/VALUE`.
  Stream<String> values(String child) {
    return all(child).flatMap(element -> element.all("VALUE")).map(Element::words);
  }

  String words() {
    return text.toString().strip();
  }

  @Override
  public String toString() {
    return "Element[" + name + "]";
  }
}
