package org.darvoza.backbone.ledger;

import module java.base;

import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Sealed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Facts as the ledger writes them down: as they are, but of a sealed part only the digest. The
/// ledger stays for years; what it does not hold need not be erased from it.
final class FactJson {

  private static final JsonMapper MAPPER =
      ContractJson.MAPPER
          .rebuild()
          .addModule(new SimpleModule().addSerializer(new DigestOfSealed()))
          .build();

  private FactJson() {}

  static String write(Record fact) {
    return MAPPER.writeValueAsString(fact);
  }

  private static final class DigestOfSealed extends StdSerializer<Sealed<?>> {

    @SuppressWarnings("unchecked")
    DigestOfSealed() {
      super((Class<Sealed<?>>) (Class<?>) Sealed.class);
    }

    @Override
    public void serialize(Sealed<?> sealed, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeStringProperty("recipient", sealed.recipient().name());
      json.writeStringProperty("sha256", HashChain.digest(ByteBuffer.wrap(sealed.ciphertext())));
      json.writeEndObject();
    }
  }
}
