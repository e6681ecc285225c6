package org.darvoza.onebox.command;

import org.jspecify.annotations.Nullable;

/// How a system is to run; without a mail server of your own, the catcher takes the mails.
record UpSettings(
    DataFolder data, PortPlan ports, OneboxFile.@Nullable Smtp mailServer, String limits) {

  OneboxFile.Smtp smtp() {
    return mailServer == null ? new OneboxFile.Smtp("127.0.0.1", ports.smtp()) : mailServer;
  }

  String site() {
    return "http://localhost:" + ports.gateway();
  }
}
