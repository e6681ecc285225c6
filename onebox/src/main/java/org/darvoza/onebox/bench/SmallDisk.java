package org.darvoza.onebox.bench;

import module java.base;

import org.darvoza.onebox.process.CannotStart;

/// The file system a system's data lies on, filled to the last byte and freed again. Only one made
/// for the purpose: nobody else's work is to meet a full disk.
final class SmallDisk {

  private static final long LARGEST = 8L << 30;
  private static final int PIECE = 1 << 20;

  private final Path folder;
  private final Path filler;
  private volatile boolean freed;

  SmallDisk(Path folder) {
    this.folder = folder;
    this.filler = folder.resolve("filler");
  }

  void requireSmall() throws IOException {
    if (Files.getFileStore(folder).getTotalSpace() > LARGEST) {
      throw new CannotStart(
          """
          To fill a disk, start the system on a small file system of its own, for example
            mount -t tmpfs -o size=2g tmpfs /mnt/small && ./darvoza up --detach --data=/mnt/small
          %s lies on a larger one."""
              .formatted(folder));
    }
  }

  /// In ever smaller pieces, until not a byte more is taken; and again what others give free, until
  /// [#free].
  void fill() {
    try (var out = FileChannel.open(filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      int piece = PIECE;
      while (!freed) {
        try {
          var _ = out.write(ByteBuffer.allocate(piece));
        } catch (IOException full) {
          piece = Math.max(1, piece / 2);
          LockSupport.parkNanos(piece == 1 ? Duration.ofMillis(50).toNanos() : 1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void free() {
    freed = true;
    try {
      var _ = Files.deleteIfExists(filler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
