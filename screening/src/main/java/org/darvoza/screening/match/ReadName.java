package org.darvoza.screening.match;

import module java.base;

import org.darvoza.screening.list.ListedName;
import org.darvoza.screening.list.ListedPerson;
import org.darvoza.screening.name.NameReader;
import org.darvoza.screening.name.Word;

/// One listed name, taken apart: whose it is, by the number of the person in the list, and its
/// words.
record ReadName(int person, ListedName listed, List<Word> words) {

  /// All names that have words.
  static List<ReadName> of(List<ListedPerson> people) {
    var read = new ArrayList<ReadName>();
    for (int person = 0; person < people.size(); person++) {
      for (var listed : people.get(person).names()) {
        read.add(new ReadName(person, listed, NameReader.words(listed.text())));
      }
    }
    read.removeIf(name -> name.words().isEmpty());
    return read;
  }
}
