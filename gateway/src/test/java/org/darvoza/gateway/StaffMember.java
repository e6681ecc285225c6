package org.darvoza.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import module java.base;

import org.darvoza.contracts.ContractJson;
import org.darvoza.testkit.Stack;

/// A member of staff with the generated password, signed in.
public record StaffMember(Browser browser, String csrf) {

  public static String password(String username) {
    try {
      var file = Stack.running().secrets("gateway").resolve("staff-passwords.json");
      return ContractJson.MAPPER.readTree(Files.readString(file)).get(username).asString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String credentials(String username, String password) {
    return ContractJson.MAPPER.writeValueAsString(
        Map.of("username", username, "password", password));
  }

  /// Waits for the accounts, which are created in the background after the start.
  public static StaffMember signedIn(int port, String username) {
    var browser = new Browser(port);
    var credentials = credentials(username, password(username));
    var answer =
        await()
            .atMost(Duration.ofSeconds(30))
            .pollInterval(Duration.ofMillis(300))
            .until(
                () -> browser.postJson("/api/session", credentials),
                given -> given.statusCode() == 200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isPresent();
    return new StaffMember(browser, Browser.json(answer).get("csrfToken").asString());
  }
}
