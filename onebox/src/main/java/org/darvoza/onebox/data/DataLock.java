package org.darvoza.onebox.data;

import module java.base;

import org.darvoza.onebox.process.CannotStart;

/// Held as long as an onebox runs on its data; the system lets go of it even when we are killed.
public final class DataLock implements AutoCloseable {

  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  public static DataLock take(DataFolder data) {
    return tryTake(data)
        .orElseThrow(
            () ->
                new CannotStart(
                    "Darvoza already runs on %s (pid %d). Stop it with ./darvoza down --data %s, or choose other data with --data."
                        .formatted(data.root(), holder(data), data.root())));
  }

  public static Optional<DataLock> tryTake(DataFolder data) {
    try {
      Files.createDirectories(data.root());
      var channel =
          FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        return Optional.empty();
      }
      var pid = Long.toString(ProcessHandle.current().pid());
      channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
      return Optional.of(new DataLock(channel));
    } catch (IOException e) {
      throw new CannotStart("Cannot write in " + data.root() + ": " + e + ".", e);
    }
  }

  public static long holder(DataFolder data) {
    try {
      return Long.parseLong(Files.readString(data.lock()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
