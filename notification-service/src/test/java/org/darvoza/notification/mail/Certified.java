package org.darvoza.notification.mail;

import module java.base;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A server's certificate that vouches for itself, made by the JDK's keytool; `authority` is what
/// those have to trust who believe it.
record Certified(SSLContext context, Path authority) {

  private static final String PASSWORD = "changeit";

  static Certified localhost() {
    try {
      var folder = Files.createTempDirectory("certified");
      var store = folder.resolve("server.p12");
      var authority = folder.resolve("server.pem");
      keytool(
          store, "-genkeypair -alias server -keyalg EC -dname CN=localhost -ext san=dns:localhost");
      keytool(store, "-exportcert -alias server -rfc -file " + authority);
      return new Certified(context(store), authority);
    } catch (IOException | InterruptedException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void keytool(Path store, String command) throws IOException, InterruptedException {
    var words =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    words.addAll(List.of(command.split(" ")));
    words.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
    int code = new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    if (code != 0) {
      throw new IOException("keytool ended with " + code);
    }
  }

  private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
    var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
