package org.darvoza.notification.journal;

import module java.base;

/// The journal of a process that is gone, locked by us while we act on it.
public final class LeftOutcomes implements AutoCloseable {

  static final String HEADER = "darvoza-outcomes ";
  static final String DOT = ".";
  static final String ACCEPTED = "+";
  static final String REFUSED = "-";
  private static final String LOCK = ".lock";

  /// What became of a letter that the process was sending.
  public sealed interface Fate {
    record Accepted(int code, Instant at) implements Fate {}

    /// Between the final dot and the answer, or nobody can tell any more.
    record Unknown() implements Fate {}

    /// No final dot was sent, or the server did not take it.
    record NotDelivered() implements Fate {}
  }

  private final Path folder;
  private final String owner;
  private final FileChannel locked;
  private final Map<String, Fate> fates = new HashMap<>();
  private boolean whole;

  private LeftOutcomes(Path folder, String owner, FileChannel locked) {
    this.folder = folder;
    this.owner = owner;
    this.locked = locked;
  }

  static Path journal(Path folder, String owner) {
    return folder.resolve(owner + ".outcomes");
  }

  static Path lock(Path folder, String owner) {
    return folder.resolve(owner + LOCK);
  }

  /// Whose journals lie here, living or not.
  public static List<String> ownersIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(LOCK))
          .map(name -> name.substring(0, name.length() - LOCK.length()))
          .toList();
    }
  }

  /// Empty while its writer lives, or when somebody else is at it.
  public static Optional<LeftOutcomes> takeOver(Path folder, String owner) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(lock(folder, owner), StandardOpenOption.WRITE);
    } catch (NoSuchFileException goneMeanwhile) {
      return Optional.empty();
    }
    try {
      if (channel.tryLock() != null) {
        var left = new LeftOutcomes(folder, owner, channel);
        left.read();
        return Optional.of(left);
      }
    } catch (OverlappingFileLockException ours) {
      // Held in this very process.
    }
    channel.close();
    return Optional.empty();
  }

  private void read() throws IOException {
    var file = journal(folder, owner);
    if (!Files.exists(file)) {
      return;
    }
    var text = Files.readString(file, StandardCharsets.US_ASCII);
    var lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    whole = !lines.isEmpty() && lines.getFirst().equals(HEADER + boot());
    lines.stream().skip(1).map(line -> line.split(" ")).forEach(this::take);
  }

  private void take(String[] words) {
    fates.put(
        words[1],
        switch (words[0]) {
          case ACCEPTED ->
              new Fate.Accepted(
                  Integer.parseInt(words[2]), Instant.ofEpochMilli(Long.parseLong(words[3])));
          case REFUSED -> new Fate.NotDelivered();
          default -> new Fate.Unknown();
        });
  }

  /// A letter that is not mentioned had no final dot; unless the machine itself went down since,
  /// for then the last lines may be missing.
  public Fate fate(String letter) {
    return fates.getOrDefault(letter, whole ? new Fate.NotDelivered() : new Fate.Unknown());
  }

  public void delete() throws IOException {
    var journal = journal(folder, owner);
    var _ = Files.deleteIfExists(journal.resolveSibling(journal.getFileName() + ".next"));
    var _ = Files.deleteIfExists(journal);
    var _ = Files.deleteIfExists(lock(folder, owner));
  }

  @Override
  public void close() throws IOException {
    locked.close();
  }

  /// Changes with every start of the machine. Where there is none, nothing is said about it.
  static String boot() {
    var id = Path.of("/proc/sys/kernel/random/boot_id");
    try {
      return Files.isReadable(id) ? Files.readString(id).strip() : "unknown";
    } catch (IOException e) {
      return "unknown";
    }
  }
}
