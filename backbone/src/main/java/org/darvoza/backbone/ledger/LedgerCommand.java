package org.darvoza.backbone.ledger;

import module java.base;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;

/// `LedgerCommand <mongodb uri with database>`: verifies one service's ledger. Prints the counts
/// and ends with 0, or prints the first broken entry and ends with 1.
public final class LedgerCommand {

  private LedgerCommand() {}

  public static void main(String[] arguments) {
    var uri = new ConnectionString(arguments[0]);
    var name = Objects.requireNonNull(uri.getDatabase(), "the uri names a database");
    try (var client = MongoClients.create(uri)) {
      var finding = new LedgerAudit(client.getDatabase(name)).walk();
      System.out.println(
          "%s: %d entries about %d aggregates: %s"
              .formatted(
                  name,
                  finding.entries(),
                  finding.aggregates(),
                  finding.broken().map(broken -> "BROKEN at " + broken).orElse("whole")));
      System.exit(finding.broken().isPresent() ? 1 : 0);
    }
  }
}
