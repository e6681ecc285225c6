package org.darvoza.accreditation.watchlists;

import module java.base;

import org.darvoza.screening.list.HouseList;
import org.darvoza.screening.list.OfacList;
import org.darvoza.screening.list.Reading;
import org.darvoza.screening.list.Source;
import org.darvoza.screening.list.UnList;
import org.darvoza.screening.list.UnusableList;

/// Which reader reads which list.
final class ListFiles {

  private ListFiles() {}

  static Reading read(Source source, IncomingFile file) throws UnusableList {
    try {
      return switch (source) {
        case UN -> UnList.read(file.open(0));
        case OFAC -> OfacList.read(file.open(0), file.open(1));
        case HOST -> HouseList.read(file.open(0));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
