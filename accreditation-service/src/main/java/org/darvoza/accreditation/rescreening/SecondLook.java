package org.darvoza.accreditation.rescreening;

import module java.base;

import org.darvoza.accreditation.cases.Dossiers;
import org.darvoza.accreditation.cases.Dossiers.Opened;
import org.darvoza.accreditation.cases.ListHit;
import org.darvoza.accreditation.listing.ListsInForce;
import org.darvoza.accreditation.listing.ListsInForce.Snapshot;
import org.darvoza.accreditation.listing.Screenroom;
import org.darvoza.accreditation.rescreening.LivePeople.Row;
import org.darvoza.accreditation.rescreening.Rescreening.Batch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks many people up in the lists, on two threads, and says whose hits are others than before.
@Component
class SecondLook implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(SecondLook.class);
  private static final int THREADS = 2;

  private final LivePeople people;
  private final Dossiers dossiers;
  private final ListsInForce lists;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().name("second-look-", 1).factory());

  SecondLook(LivePeople people, Dossiers dossiers, ListsInForce lists) {
    this.people = people;
    this.dossiers = dossiers;
    this.lists = lists;
  }

  /// What the lists say now of one person. `failed`: they could not be asked about him.
  record Seen(Row row, List<ListHit> hits, boolean failed) {

    boolean changed() {
      return !failed && !pairs(row.hits()).equals(pairs(hits));
    }

    private record Pair(String list, String entryId, String digest, Object band, double score) {
      static Pair of(ListHit hit) {
        return new Pair(hit.list(), hit.entryId(), hit.entryDigest(), hit.band(), hit.score());
      }

      boolean in(List<ListHit> others) {
        return others.stream()
            .anyMatch(it -> entryId.equals(it.entryId()) && digest.equals(it.entryDigest()));
      }
    }

    private static Set<Pair> pairs(List<ListHit> hits) {
      return hits.stream().map(Pair::of).collect(Collectors.toSet());
    }

    private long newHits() {
      return hits.stream()
          .filter(ListHit::open)
          .filter(hit -> !Pair.of(hit).in(row.hits()))
          .count();
    }

    static Batch batch(String last, List<Seen> all) {
      return new Batch(
          last,
          all.size(),
          (int) all.stream().mapToLong(Seen::newHits).sum(),
          (int) all.stream().filter(Seen::failed).count());
    }
  }

  Snapshot lists() {
    return lists.refresh();
  }

  int people() {
    return people.count();
  }

  List<Row> next(Rescreening rescreening, int limit) {
    return people.next(rescreening, limit);
  }

  List<Row> missed(Rescreening rescreening, int limit) {
    return people.missed(rescreening, limit);
  }

  List<Seen> at(List<Row> rows, Snapshot snapshot) {
    var opened = dossiers.open(rows.stream().collect(Collectors.toMap(Row::id, Row::dossier)));
    int half = Math.ceilDiv(rows.size(), THREADS);
    var parts =
        IntStream.range(0, THREADS)
            .mapToObj(
                i ->
                    rows.subList(
                        Math.min(i * half, rows.size()), Math.min((i + 1) * half, rows.size())))
            .map(
                part ->
                    threads.submit(
                        () -> part.stream().map(row -> seen(row, opened, snapshot)).toList()))
            .toList();
    return parts.stream().map(SecondLook::done).flatMap(List::stream).toList();
  }

  private static Seen seen(Row row, Map<String, Opened> opened, Snapshot snapshot) {
    var person = opened.get(row.id());
    if (person == null) {
      return new Seen(row, List.of(), true);
    }
    try {
      var hits = Screenroom.search(snapshot, row.id(), person.dossier(), person.keys());
      return new Seen(row, hits, false);
    } catch (RuntimeException e) {
      log.error("A search of the lists failed: {}", e.getClass().getName());
      return new Seen(row, List.of(), true);
    }
  }

  private static List<Seen> done(Future<List<Seen>> part) {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
