package org.darvoza.gateway.conference;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.ContractJson;
import org.junit.jupiter.api.Test;

class ConferenceDescriptionTest {

  private static final String JSON =
      ContractJson.MAPPER.writeValueAsString(
          ConferenceDescription.of(
              Conferences.read(Path.of("..", "conferences")).require("dushanbe-2022")));

  @Test
  void a_category_lists_its_fields_with_pointer_duty_and_class() {
    assertThat(JSON)
        .contains(
            "{\"pointer\":\"/person/familyName\",\"mandatory\":true,\"class\":\"IDENTITY\"}",
            "{\"pointer\":\"/travelDocument/issuedOn\",\"mandatory\":true,\"class\":\"IDENTITY\"}",
            "{\"pointer\":\"/travel/arrivesAt\",\"mandatory\":false,\"class\":\"LOGISTICS\"}");
  }

  @Test
  void what_cannot_be_changed_later_has_no_class() {
    assertThat(JSON).contains("{\"pointer\":\"/consents/privacyNotice\",\"mandatory\":true}");
  }
}
