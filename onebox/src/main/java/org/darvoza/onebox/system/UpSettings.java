package org.darvoza.onebox.system;

import org.darvoza.onebox.data.DataFolder;
import org.darvoza.onebox.data.OneboxFile;
import org.jspecify.annotations.Nullable;

/// How a system is to run; without a mail server of your own, the catcher takes the mails. A quick
/// start makes trial runs of the services first, once for each build.
public record UpSettings(
    DataFolder data,
    PortPlan ports,
    OneboxFile.@Nullable Smtp mailServer,
    String limits,
    boolean quickStart) {

  public OneboxFile.Smtp smtp() {
    return mailServer == null ? new OneboxFile.Smtp("127.0.0.1", ports.smtp()) : mailServer;
  }

  public String site() {
    return "http://localhost:" + ports.gateway();
  }
}
