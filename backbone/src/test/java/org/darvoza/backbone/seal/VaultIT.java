package org.darvoza.backbone.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import com.mongodb.client.model.Filters;
import org.darvoza.backbone.OnProbe;
import org.darvoza.contracts.Person;
import org.darvoza.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@OnProbe
class VaultIT {

  @Autowired Vault vault;
  @Autowired MongoTemplate mongo;

  private final String anna = Samples.aRegistrationId().value();
  private final String boris = Samples.aRegistrationId().value();

  @Test
  void what_is_locked_for_a_person_opens_with_that_persons_key() {
    var person = Samples.aPerson();
    var locked = vault.keysOf(Set.of(anna)).lock(anna, "person", person);

    var opened = vault.keysOf(Set.of(anna)).open(anna, "person", locked, Person.class);

    assertThat(opened).isEqualTo(person);
  }

  @Test
  void it_opens_neither_for_another_person_nor_in_another_field() {
    var keys = vault.keysOf(Set.of(anna, boris));
    var locked = keys.lock(anna, "person", Samples.aPerson());

    assertThatThrownBy(() -> keys.open(boris, "person", locked, Person.class))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> keys.open(anna, "note", locked, Person.class))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void with_the_key_destroyed_the_person_is_gone() {
    var locked = vault.keysOf(Set.of(anna)).lock(anna, "person", Samples.aPerson());

    mongo.getCollection("person_keys").deleteOne(Filters.eq("_id", anna));

    var fresh = vault.keysOf(Set.of(anna));
    assertThatThrownBy(() -> fresh.open(anna, "person", locked, Person.class))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void two_who_ask_at_once_get_the_same_key() throws Exception {
    try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Locked<String>> asking = () -> vault.keysOf(Set.of(anna)).lock(anna, "f", "text");
      var keys = askers.invokeAll(Collections.nCopies(8, asking));
      for (var locked : keys) {
        var opened = vault.keysOf(Set.of(anna)).open(anna, "f", locked.get(), String.class);
        assertThat(opened).isEqualTo("text");
      }
    }
  }
}
