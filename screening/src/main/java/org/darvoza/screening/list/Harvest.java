package org.darvoza.screening.list;

import module java.base;

import org.darvoza.screening.list.Reading.Rejected;
import org.darvoza.screening.text.Flaw;
import org.darvoza.screening.text.Refused;

/// What has been read of a file so far: its people by id, and the lines that could not be used.
/// Says when the file as a whole is no list.
final class Harvest {

  static final int MOST_PEOPLE = 500_000;
  static final int MOST_REJECTED = 1_000;

  /// A whole file to read; refusals on the way are said as [UnusableList].
  interface Work {
    void into(Harvest harvest) throws IOException, UnusableList;
  }

  private final Map<String, ListedPerson> people = new LinkedHashMap<>();
  private final List<Rejected> rejected = new ArrayList<>();

  private Harvest() {}

  static Reading of(Work work) throws IOException, UnusableList {
    var harvest = new Harvest();
    try {
      work.into(harvest);
    } catch (Refused refused) {
      throw new UnusableList(refused.complaint());
    } catch (CharacterCodingException notUtf8) {
      throw new UnusableList(Flaw.NOT_UTF8);
    }
    if (harvest.people.isEmpty()) {
      throw new UnusableList(Flaw.NOBODY);
    }
    return new Reading(List.copyOf(harvest.people.values()), harvest.rejected);
  }

  void add(long line, ListedPerson person) throws UnusableList {
    if (people.putIfAbsent(person.entryId(), person) != null) {
      reject(line, Flaw.SAME_NUMBER);
    }
    if (people.size() > MOST_PEOPLE) {
      throw new UnusableList(Flaw.TOO_MANY_PEOPLE, Integer.toString(MOST_PEOPLE));
    }
  }

  void reject(long line, Flaw why) throws UnusableList {
    rejected.add(new Rejected(line, why.name()));
    if (rejected.size() > MOST_REJECTED) {
      throw new UnusableList(Flaw.TOO_MANY_FLAWS, Integer.toString(MOST_REJECTED));
    }
  }
}
