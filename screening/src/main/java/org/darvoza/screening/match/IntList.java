package org.darvoza.screening.match;

import module java.base;

/// Numbers in a row, without boxes.
final class IntList {

  static final IntList EMPTY = new IntList();

  private int[] numbers = new int[4];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int get(int at) {
    return numbers[at];
  }

  int size() {
    return size;
  }
}
