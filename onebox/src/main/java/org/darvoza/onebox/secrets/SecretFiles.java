package org.darvoza.onebox.secrets;

import module java.base;

/// Files that only their owner may read.
record SecretFiles(Path folder) {

  private static final Set<PosixFilePermission> OWNER_ENTERS =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> OWNER_READS =
      PosixFilePermissions.fromString("rw-------");

  Path path(String name) {
    return folder.resolve(name);
  }

  String read(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same content under each of these names; if one of them is there already, its content for
  /// the others.
  void place(Supplier<String> content, String... names) {
    var missing = Arrays.stream(names).filter(name -> !Files.exists(path(name))).toList();
    if (missing.isEmpty()) {
      return;
    }
    var known = Arrays.stream(names).filter(name -> Files.exists(path(name))).findFirst();
    var text = known.map(this::read).orElseGet(() -> content.get() + "\n");
    missing.forEach(name -> write(path(name), text));
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(OWNER_ENTERS));
      var part = file.resolveSibling(file.getFileName() + ".part");
      Files.deleteIfExists(part);
      Files.createFile(part, PosixFilePermissions.asFileAttribute(OWNER_READS));
      Files.writeString(part, text);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
