package org.darvoza.onebox.system;

import module java.base;

import org.darvoza.onebox.process.CannotStart;
import org.darvoza.onebox.process.Folders;
import org.darvoza.onebox.process.Programs;

/// A service's jar, unpacked beside it once for each build: it starts faster than the jar of jars.
public record ServiceJar(Path home, Service service) {

  /// A jar whose manifest names the libraries beside it.
  public Path unpacked() {
    return folder().resolve(jar().getFileName());
  }

  public void requireBuilt() {
    if (!Files.exists(jar())) {
      throw new CannotStart(jar() + " is not built. Run ./darvoza up, which builds it.");
    }
  }

  public void unpack() {
    if (Files.exists(unpacked())) {
      return;
    }
    try {
      Files.createDirectories(folder().getParent());
      deleteOlderBuilds();
      var part = Files.createTempDirectory(folder().getParent(), "part-");
      extractInto(part);
      Files.move(part, folder(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All but the newest, which a running system may still stand on.
  private void deleteOlderBuilds() throws IOException {
    try (var builds = Files.list(folder().getParent())) {
      builds
          .sorted(Comparator.comparing((Path build) -> build.toFile().lastModified()).reversed())
          .skip(1)
          .forEach(Folders::delete);
    }
  }

  private void extractInto(Path destination) throws IOException {
    var command =
        List.of(
            Programs.java(),
            "-XX:TieredStopAtLevel=1",
            "-Djarmode=tools",
            "-jar",
            jar().toString(),
            "extract",
            "--force",
            "--destination",
            destination.toString());
    var log = destination.resolve("extract.log").toFile();
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    if (process.onExit().join().exitValue() != 0) {
      throw new CannotStart("Cannot unpack " + jar() + ": " + Files.readString(log.toPath()));
    }
  }

  private Path jar() {
    return home.resolve(service.module(), "target", service.module() + "-exec.jar");
  }

  /// Named after the build, so that a new jar is unpacked anew.
  private Path folder() {
    var file = jar().toFile();
    var build = Long.toHexString(file.lastModified()) + "-" + Long.toHexString(file.length());
    return jar().resolveSibling("unpacked").resolve(build);
  }
}
