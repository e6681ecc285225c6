package org.darvoza.backbone.seal;

import module java.base;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;

/// The folder with this service's secrets, one file each; nothing secret comes from anywhere else.
public record Secrets(Path folder) {

  public Secrets {
    try {
      AeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public boolean has(String name) {
    return Files.isReadable(folder.resolve(name));
  }

  public String text(String name) {
    try {
      return Files.readString(folder.resolve(name)).strip();
    } catch (IOException e) {
      throw new IllegalStateException(
          "The secret file %s is missing or unreadable; ./darvoza secrets %s writes a set"
              .formatted(folder.resolve(name), folder),
          e);
    }
  }

  /// 32 random bytes or more, kept as base64url.
  public byte[] key(String name) {
    var key = Base64.getUrlDecoder().decode(text(name));
    if (key.length < 32) {
      throw new IllegalStateException("The key in " + name + " is shorter than 32 bytes");
    }
    return key;
  }

  /// A Tink key set for authenticated encryption.
  public Aead aead(String name) {
    try {
      return TinkJsonProtoKeysetFormat.parseKeyset(text(name), InsecureSecretKeyAccess.get())
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key set in " + name + " is not one of Tink's", e);
    }
  }
}
