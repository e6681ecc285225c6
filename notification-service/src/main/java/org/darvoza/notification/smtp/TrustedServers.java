package org.darvoza.notification.smtp;

import module java.base;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/// Trust in a mail server whose certificate was issued by the house's own authority, and in no
/// other.
public final class TrustedServers {

  private TrustedServers() {}

  /// `file`: the authority's certificates, PEM.
  public static SSLSocketFactory of(Path file) {
    try (var certificates = Files.newInputStream(file)) {
      var store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      for (var one : CertificateFactory.getInstance("X.509").generateCertificates(certificates)) {
        store.setCertificateEntry("authority" + store.size(), one);
      }
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      var context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("No certificates can be read from " + file, e);
    }
  }
}
