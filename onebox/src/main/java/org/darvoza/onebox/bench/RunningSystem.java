package org.darvoza.onebox.bench;

import module java.base;

import org.darvoza.onebox.data.OneboxFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What every bench on a running system is told: which one, and where the report goes.
final class RunningSystem {

  @Option(names = "--data", paramLabel = "DIR", description = "The data of the running system.")
  @Nullable Path data;

  @Option(names = "--report", paramLabel = "FILE", description = "Also writes JSON there.")
  private @Nullable Path report;

  OneboxFile onebox() {
    return OneboxFile.read(data);
  }

  void write(Object found) throws IOException {
    JsonReport.write(report, found);
  }

  /// 1 if anything failed.
  int show(LoadReport found) throws IOException {
    System.out.print(found.text());
    write(found);
    return found.failed() ? 1 : 0;
  }
}
