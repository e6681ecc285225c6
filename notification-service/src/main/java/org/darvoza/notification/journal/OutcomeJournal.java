package org.darvoza.notification.journal;

import module java.base;

/// What this process did in the last moments that the database does not know of yet: one line
/// before each final dot, one after each answer.
///
/// A line is one `write` to the page cache, so it survives a SIGKILL of the process; whoever takes
/// the file over ([LeftOutcomes]) knows which letters went out. It holds ids and codes, nothing of
/// a person. Lines of letters whose outcome is recorded are dropped when the file grows; at an
/// orderly end the file is deleted. A lock file beside it shows that its writer lives.
public final class OutcomeJournal implements AutoCloseable {

  private static final long ROOM = 256 * 1024;
  private static final Duration QUICK = Duration.ofMillis(30);

  private final Path file;
  private final Path lockFile;
  private final FileOutputStream lock;
  private final Semaphore oneWaits = new Semaphore(1);
  private final Map<String, String> open = new LinkedHashMap<>();
  private FileOutputStream out;
  private long size;

  private OutcomeJournal(Path folder, String owner) throws IOException {
    this.file = LeftOutcomes.journal(folder, owner);
    this.lockFile = LeftOutcomes.lock(folder, owner);
    this.lock = new FileOutputStream(lockFile.toFile());
    if (lock.getChannel().tryLock() == null) {
      throw new IOException("Somebody else has locked " + lockFile);
    }
    this.out = begin(file);
  }

  public static OutcomeJournal start(Path folder, String owner) {
    try {
      return new OutcomeJournal(Files.createDirectories(folder), owner);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder %s is needed to remember which letters went out".formatted(folder), e);
    }
  }

  private FileOutputStream begin(Path target) throws IOException {
    var stream = new FileOutputStream(target.toFile());
    var first = LeftOutcomes.HEADER + LeftOutcomes.boot() + "\n" + String.join("", open.values());
    stream.write(first.getBytes(StandardCharsets.US_ASCII));
    size = first.length();
    return stream;
  }

  /// The wait for the answer to a final dot; to be closed when it has come.
  public interface Wait extends AutoCloseable {
    @Override
    void close();
  }

  /// Says that the final dot follows. While the server is quick, one letter at a time waits for its
  /// answer, so that a kill leaves hardly more than one in doubt; nobody waits for a slow one.
  public Wait dot(String letter) throws IOException {
    boolean alone = oneWaits();
    write(letter, LeftOutcomes.DOT + " " + letter + "\n");
    return () -> {
      if (alone) {
        oneWaits.release();
      }
    };
  }

  private boolean oneWaits() {
    try {
      return oneWaits.tryAcquire(QUICK.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  public void accepted(String letter, int code, Instant at) throws IOException {
    write(
        letter, "%s %s %d %d\n".formatted(LeftOutcomes.ACCEPTED, letter, code, at.toEpochMilli()));
  }

  /// The server answered, and did not take it.
  public void refused(String letter) throws IOException {
    write(letter, LeftOutcomes.REFUSED + " " + letter + "\n");
  }

  private synchronized void write(String letter, String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.US_ASCII));
    size += line.length();
    var _ = open.merge(letter, line, String::concat);
  }

  /// The outcome of these letters is recorded; their lines are not needed any more.
  public synchronized void settled(Collection<String> letters) throws IOException {
    letters.forEach(open::remove);
    if (size > ROOM) {
      rewrite();
    }
  }

  /// A new file with the open lines takes the place of the old one in one step.
  private void rewrite() throws IOException {
    var next = file.resolveSibling(file.getFileName() + ".next");
    var before = out;
    out = begin(next);
    var _ = Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    before.close();
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
    if (open.isEmpty()) {
      Files.delete(file);
      Files.delete(lockFile);
    }
    lock.close();
  }
}
