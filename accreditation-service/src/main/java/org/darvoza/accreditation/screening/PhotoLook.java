package org.darvoza.accreditation.screening;

import module java.base;

import org.darvoza.contracts.PictureRule;

/// What the first look at a photo found, when it was handed in. A note and no more: whether the
/// picture will do, and above all whether it is this person, an officer sees.
final class PhotoLook {

  private static final String RULE = "Photo";

  private PhotoLook() {}

  static Check of(Collection<PictureRule> broken) {
    var rules = broken.stream().sorted().map(PictureRule::name).collect(Collectors.joining(","));
    return broken.isEmpty()
        ? check(Check.Result.PASSED, "PHOTO_PASSES", Map.of())
        : check(Check.Result.NOTED, "PHOTO_DOUBTFUL", Map.of("rules", rules));
  }

  private static Check check(Check.Result result, String code, Map<String, String> parameters) {
    return new Check(RULE, result, Check.Severity.NONE, code, parameters);
  }
}
