package org.darvoza.accreditation.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_SUPERVISOR;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.contracts.Category;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A case outside an officer's scope, or of a category that the conference hides from his role, is
/// not there for him: in no list, behind no address, and for no act.
@OnVettingRoom
class SightIT {

  private final VettingRoom room;
  private final Visitor officer;
  private final Visitor senior;
  private final Visitor supervisor;

  @Autowired
  SightIT(VettingRoom room) {
    this.room = room;
    this.officer = room.as("officer5", SCREENING_OFFICER);
    this.senior = room.as("senior5", SECURITY_OFFICER);
    this.supervisor = room.as("supervisor", SECURITY_SUPERVISOR);
  }

  @Test
  void an_officer_for_some_categories_sees_no_others() {
    var media = room.arrives(SamplePeople.somebody(), Category.OFFICIAL_MEDIA).id();
    var driver = room.arrives(SamplePeople.somebody(), Category.DRIVER).id();
    var narrow = senior.within(Set.of(Category.OFFICIAL_MEDIA), Set.of());

    assertThat(listed(narrow)).contains(media).doesNotContain(driver);
    isThere(narrow, media);
    isNotThere(narrow, driver);
    assertThat(narrow.post("/api/vetting/claims", Map.of("category", "DRIVER")).status())
        .isEqualTo(204);
    assertThat(narrow.post("/api/vetting/claims", Map.of("category", "OFFICIAL_MEDIA")).text("id"))
        .isEqualTo(media);
  }

  @Test
  void an_officer_for_one_delegation_sees_no_other() {
    var uzbek = room.arrives(SamplePeople.somebody(), Category.CONTRACTOR).id();
    var forUzbeks = senior.within(Set.of(), Set.of("UZB"));
    var forKazakhs = senior.within(Set.of(), Set.of("KAZ"));

    assertThat(listed(forUzbeks)).contains(uzbek);
    assertThat(listed(forKazakhs)).isEmpty();
    isNotThere(forKazakhs, uzbek);
    isThere(forUzbeks, uzbek);
  }

  @Test
  void what_the_conference_hides_from_a_role_is_not_there_for_it() {
    var guard = room.arrives(SamplePeople.somebody(), Category.CLOSE_PROTECTION).id();

    assertThat(listed(officer)).doesNotContain(guard);
    assertThat(officer.post("/api/vetting/claims", Map.of("category", "CLOSE_PROTECTION")).status())
        .isEqualTo(204);
    isNotThere(officer, guard);
    assertThat(listed(senior)).contains(guard);
    isThere(senior, guard);
  }

  @Test
  void supervisors_keep_to_their_scope_too() {
    var vetted = room.arrives(SamplePeople.somebody(), Category.SECRETARIAT);
    var path = "/api/vetting/cases/" + vetted.id();
    var elsewhere = supervisor.within(Set.of(Category.MEDIA), Set.of());
    var ground = Map.of("ground", "LIST_HIT", "minutes", 5, "version", vetted.version());

    assertThat(elsewhere.get(path).status()).isEqualTo(404);
    assertThat(elsewhere.post(path + "/suspension", ground).status()).isEqualTo(404);
    assertThat(supervisor.post(path + "/suspension", ground).status()).isEqualTo(409);
  }

  private static void isThere(Visitor visitor, String id) {
    assertThat(visitor.get("/api/vetting/cases/" + id).status()).isEqualTo(200);
    assertThat(visitor.post("/api/vetting/cases/" + id + "/claim", "{}").status()).isEqualTo(200);
    assertThat(visitor.post("/api/vetting/cases/" + id + "/release", "{}").status()).isEqualTo(200);
  }

  private static void isNotThere(Visitor visitor, String id) {
    var path = "/api/vetting/cases/" + id;
    assertThat(visitor.get(path).status()).isEqualTo(404);
    assertThat(visitor.get("/vetting/cases/" + id).status()).isEqualTo(404);
    for (var act : List.of("claim", "release", "renewal")) {
      assertThat(visitor.post(path + "/" + act, "{}").status()).as(act).isEqualTo(404);
    }
    var words = Map.of("verdict", "CLEAR", "reasonCode", "OTHER", "version", 3);
    assertThat(visitor.post(path + "/proposal", words).status()).isEqualTo(404);
    assertThat(visitor.post(path + "/hand-over", Map.of("to", "officer1", "version", 3)).status())
        .isEqualTo(404);
    assertThat(
            visitor
                .post(path + "/hits/un/e1/judgement", Map.of("samePerson", true, "version", 3))
                .status())
        .isEqualTo(404);
    assertThat(visitor.post(path + "/resume", Map.of("version", 3)).status()).isEqualTo(404);
    if (visitor.officer().has(SECURITY_OFFICER)) {
      var bulk = visitor.post("/api/vetting/cases/bulk-clearance", Map.of("ids", List.of(id)));
      assertThat(bulk.json().at("/results/0/outcome").asString()).isEqualTo("UNKNOWN_CASE");
    }
  }

  private static List<String> listed(Visitor visitor) {
    var listed = new ArrayList<String>();
    var after = "";
    do {
      var page = visitor.get("/api/vetting/cases?limit=200" + after).json();
      page.path("items").forEach(item -> listed.add(item.path("id").asString()));
      var next = page.path("next").asString("");
      after = next.isEmpty() ? "" : "&after=" + next;
    } while (!after.isEmpty());
    return listed;
  }
}
