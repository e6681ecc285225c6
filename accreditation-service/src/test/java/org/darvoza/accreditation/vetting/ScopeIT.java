package org.darvoza.accreditation.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.darvoza.contracts.StaffRole.SCREENING_OFFICER;
import static org.darvoza.contracts.StaffRole.SECURITY_OFFICER;

import module java.base;

import org.darvoza.accreditation.OnVettingRoom;
import org.darvoza.accreditation.SamplePeople;
import org.darvoza.accreditation.VettingRoom;
import org.darvoza.accreditation.VettingRoom.Visitor;
import org.darvoza.accreditation.cases.State;
import org.darvoza.accreditation.cases.VettingCase;
import org.darvoza.contracts.Actor.Officer;
import org.darvoza.contracts.Actor.Scope;
import org.darvoza.contracts.Category;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// For whom an officer does not work, he neither sees nor counts nor gets; asked of the database,
/// not of the pages. And what several signatures at once do.
@OnVettingRoom
class ScopeIT {

  private static final QueueFilter EVERYTHING = new QueueFilter(null, null, null, null, null, null);
  private static final Officer RUTH = security(Set.of(Category.DAY_VISITOR), Set.of("UZB"));
  private static final Officer BLIND = security(Set.of(Category.DAY_VISITOR), Set.of("KAZ"));

  private final VettingRoom room;
  private final VettingQueue queue;
  private final QueueCounts counts;
  private final ClaimDesk claims;
  private final DecisionDesk decisions;

  @Autowired
  ScopeIT(
      VettingRoom room,
      VettingQueue queue,
      QueueCounts counts,
      ClaimDesk claims,
      DecisionDesk decisions) {
    this.room = room;
    this.queue = queue;
    this.counts = counts;
    this.claims = claims;
    this.decisions = decisions;
  }

  @Test
  void scope_holds_for_list_counts_claims_and_signatures() {
    var mine = room.arrives(SamplePeople.somebody(), Category.DAY_VISITOR);
    var other = room.arrives(SamplePeople.somebody(), Category.CONTRACTOR);

    assertThat(listed(RUTH)).containsExactly(mine.id());
    assertThat(listed(BLIND)).isEmpty();
    assertThat(counts.of(RUTH).of(State.QUEUED)).hasToString("1");
    assertThat(counts.of(RUTH).all()).hasToString("1");
    assertThat(counts.of(BLIND).all().any()).isFalse();
    assertThat(claims.claimNext(null, null, BLIND)).isEmpty();
    assertThat(claims.claimNext(null, Category.CONTRACTOR, RUTH)).isEmpty();
    assertThat(claims.claimNext(null, null, RUTH).map(VettingCase::id)).contains(mine.id());
    assertThat(claims.claimNext(null, null, RUTH)).isEmpty();
    assertThat(decisions.clearInBulk(List.of(other.id()), RUTH))
        .containsExactly(new DecisionDesk.BulkResult(other.id(), "UNKNOWN_CASE"));
  }

  @Test
  void what_a_conference_hides_from_a_role_is_not_handed_out_to_it() {
    var hidden = room.arrives(SamplePeople.somebody(), Category.CLOSE_PROTECTION);
    var screening = new Officer("olga", Set.of(SCREENING_OFFICER));

    assertThat(claims.claimNext(null, Category.CLOSE_PROTECTION, screening)).isEmpty();
    assertThat(listed(screening)).doesNotContain(hidden.id());
    assertThat(
            claims
                .claimNext(
                    null, Category.CLOSE_PROTECTION, new Officer("saida", Set.of(SECURITY_OFFICER)))
                .map(VettingCase::id))
        .contains(hidden.id());
  }

  @Test
  void several_clearances_are_signed_together_and_each_has_its_outcome() throws IOException {
    var officer = room.as("officer1", SCREENING_OFFICER);
    var senior = room.as("senior1", SECURITY_OFFICER);
    var first = proposed(officer, "CLEAR");
    var second = proposed(officer, "CLEAR");
    var refusal = proposed(officer, "REFUSE");

    var list = senior.get("/vetting?state=SECOND_REVIEW&category=DELEGATE&lane=GREEN").body();
    assertThat(list).contains(box(first), box(second)).doesNotContain(box(refusal));
    assertThat(officer.get("/vetting?state=SECOND_REVIEW").body()).doesNotContain(box(first));
    var chosen = Map.of("ids", String.join(",", first, second, refusal, "nobody"));
    var signed = senior.submit("/vetting/cases/bulk-clearance", chosen);
    var again = senior.reading("tg").submit("/vetting/cases/bulk-clearance", chosen);

    assertThat(signed.status()).isEqualTo(200);
    assertThat(signed.body()).contains("2 of 4 cleared with your signature").doesNotContain("??");
    assertThat(again.body()).contains("0 аз 4").doesNotContain("??");
    var none = senior.submit("/vetting/cases/bulk-clearance", Map.of());
    assertThat(none.status()).isEqualTo(303);
    var folder = Files.createDirectories(Path.of("target", "pages"));
    var _ = Files.writeString(folder.resolve("queue-signing.html"), list);
    var _ = Files.writeString(folder.resolve("bulk.html"), signed.body());
  }

  private static String box(String id) {
    return "form=\"bulk\" value=\"" + id + "\"";
  }

  private String proposed(Visitor officer, String verdict) {
    var id = room.arrives(SamplePeople.somebody(), Category.DELEGATE).id();
    var held = officer.post("/api/vetting/cases/" + id + "/claim", "{}");
    var proposal =
        Map.of(
            "verdict",
            verdict,
            "reasonCode",
            "OTHER",
            "version",
            held.json().path("version").asLong());
    assertThat(officer.post("/api/vetting/cases/" + id + "/proposal", proposal).status())
        .isEqualTo(200);
    return id;
  }

  private List<String> listed(Officer officer) {
    return queue.page(EVERYTHING, officer, null, 200).items().stream()
        .map(VettingQueue.Item::id)
        .toList();
  }

  private static Officer security(Set<Category> categories, Set<String> delegations) {
    return new Officer("ruth", Set.of(SECURITY_OFFICER), new Scope(categories, delegations));
  }
}
