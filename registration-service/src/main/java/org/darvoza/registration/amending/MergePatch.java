package org.darvoza.registration.amending;

import module java.base;

import org.darvoza.contracts.ContractJson;
import org.darvoza.contracts.Submission;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON Merge Patch (RFC 7396) of a submission: what the patch has replaces what was there, null
/// takes it away, and lists are replaced as a whole.
final class MergePatch {

  private static final JsonMapper STRICT =
      ContractJson.MAPPER
          .rebuild()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private MergePatch() {}

  /// The patch is read by itself too: merged, an unknown name that is to be taken away would pass
  /// unseen.
  static Submission applied(Submission submission, ObjectNode patch) {
    var _ = STRICT.treeToValue(patch, Submission.class);
    var merged = merged(STRICT.valueToTree(submission), patch);
    return STRICT.treeToValue(merged, Submission.class);
  }

  /// The algorithm of section 2.
  static JsonNode merged(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch;
    }
    var result = target instanceof ObjectNode known ? known.deepCopy() : STRICT.createObjectNode();
    changes.forEachEntry(
        (name, value) -> {
          if (value.isNull()) {
            var _ = result.remove(name);
          } else {
            var before = Objects.requireNonNullElseGet(result.get(name), STRICT::nullNode);
            var _ = result.set(name, merged(before, value));
          }
        });
    return result;
  }
}
