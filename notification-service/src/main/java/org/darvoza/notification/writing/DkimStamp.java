package org.darvoza.notification.writing;

import module java.base;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.darvoza.backbone.seal.Secrets;
import org.jspecify.annotations.Nullable;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimException;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Signs letters for the sender's domain (DKIM, RFC 6376), where the house has a key: the secret
/// file `dkim-key`, RSA, PKCS #8 in PEM. Signed when written, so that every try sends the same
/// signature too. Only for letters whose headers are ASCII: the library does not hash the others as
/// RFC 8616 asks.
@Component
final class DkimStamp {

  private final @Nullable RSAPrivateKey key;
  private final String selector;

  DkimStamp(Secrets secrets, @Value("${darvoza.mail.dkim-selector:darvoza}") String selector) {
    this.key = secrets.has("dkim-key") ? read(secrets.text("dkim-key")) : null;
    this.selector = selector;
  }

  private static RSAPrivateKey read(String pem) {
    var base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    try {
      var specification = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
      return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(specification);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("The secret dkim-key is no RSA key (PKCS #8, PEM)", e);
    }
  }

  /// The message with its signature, or as it is where there is no key.
  MimeMessage on(MimeMessage message, String domain) throws MessagingException {
    if (key == null) {
      return message;
    }
    try {
      var signer = new DkimSigner(domain, selector, key);
      signer.setHeaderCanonicalization(Canonicalization.RELAXED);
      signer.setBodyCanonicalization(Canonicalization.RELAXED);
      signer.setLengthParam(false); // else text could be added below what is signed
      signer.setCheckDomainKey(false); // the DNS is for those who read the signature
      return new DkimMessage(message, signer);
    } catch (DkimException e) {
      throw new IllegalStateException("Letters cannot be signed for " + domain, e);
    }
  }
}
