package org.darvoza.contracts;

import module java.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/// How people of one category are vetted at a conference.
///
/// `open`: the public form offers it. `autoClear`: null where every case is decided by people.
/// `visibleTo`: who of the vetting room sees these cases at all. `decideWithinHours`: how long a
/// case may wait when nothing presses it. `documents`: what a person of this category hands in
/// beside the form; what is still missing is said and hinders nothing.
public record CategoryPolicy(
    boolean open,
    PairsOfEyes pairsOfEyes,
    @Nullable AutoClear autoClear,
    Set<StaffRole> visibleTo,
    int decideWithinHours,
    List<DocumentKind> documents) {

  private static final Set<StaffRole> VETTING =
      EnumSet.of(
          StaffRole.SCREENING_OFFICER,
          StaffRole.SECURITY_OFFICER,
          StaffRole.SECURITY_SUPERVISOR,
          StaffRole.HEAD_OF_ACCREDITATION);

  /// For a category that a conference says nothing about.
  public static final CategoryPolicy CAREFUL =
      new CategoryPolicy(
          false,
          PairsOfEyes.each(2),
          null,
          VETTING,
          72,
          List.of(DocumentKind.PHOTO, DocumentKind.PASSPORT));

  public CategoryPolicy {
    visibleTo = Set.copyOf(visibleTo);
    documents = List.copyOf(documents);
    if (decideWithinHours < 1) {
      throw new IllegalArgumentException("decideWithinHours is 1 or more");
    }
  }

  /// What a conference file leaves out is as in [#CAREFUL]; a category it names is open unless it
  /// says otherwise.
  @JsonCreator
  static CategoryPolicy read(
      @Nullable Boolean open,
      @Nullable PairsOfEyes pairsOfEyes,
      @Nullable AutoClear autoClear,
      @Nullable Set<StaffRole> visibleTo,
      @Nullable Integer decideWithinHours,
      @Nullable List<DocumentKind> documents) {
    return new CategoryPolicy(
        open == null || open,
        Objects.requireNonNullElse(pairsOfEyes, CAREFUL.pairsOfEyes),
        autoClear,
        Objects.requireNonNullElse(visibleTo, VETTING),
        Objects.requireNonNullElse(decideWithinHours, CAREFUL.decideWithinHours),
        Objects.requireNonNullElse(documents, CAREFUL.documents));
  }

  /// What a person of this category has still to hand in who has handed in these.
  public List<DocumentKind> missing(Collection<DocumentKind> handedIn) {
    return documents.stream().filter(kind -> !handedIn.contains(kind)).toList();
  }

  /// How many officers sign a clearance, 1 or 2, by lane. A refusal always takes two.
  public record PairsOfEyes(int green, int amber, int red) {

    public PairsOfEyes {
      if (IntStream.of(green, amber, red).anyMatch(eyes -> eyes != 1 && eyes != 2)) {
        throw new IllegalArgumentException("pairsOfEyes is 1 or 2");
      }
    }

    /// `pairsOfEyes: 2` in the file.
    @JsonCreator
    public static PairsOfEyes each(int eyes) {
      return new PairsOfEyes(eyes, eyes, eyes);
    }
  }

  /// Cases without a finding are cleared by themselves, but one in so many goes to an officer.
  public record AutoClear(int sampleOneIn) {
    public AutoClear {
      if (sampleOneIn < 1) {
        throw new IllegalArgumentException("sampleOneIn is 1 or more");
      }
    }
  }
}
