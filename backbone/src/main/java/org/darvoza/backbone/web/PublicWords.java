package org.darvoza.backbone.web;

import module java.base;

import org.darvoza.contracts.Conferences;
import org.darvoza.contracts.Language;

/// A conference that names a language the house has no words in stops the start: half a page in
/// English is found by the first delegate, a missing file by whoever starts the house.
final class PublicWords {

  private PublicWords() {}

  /// `bundles`: the message files that the public reads of this service, without language.
  static void require(List<String> bundles, Conferences conferences) {
    for (var conference : conferences.all()) {
      for (var language : conference.languages()) {
        bundles.forEach(bundle -> require(bundle, language, conference.code()));
      }
    }
  }

  private static void require(String bundle, Language language, String conference) {
    var file = "%s_%s.properties".formatted(bundle, language.code());
    if (PublicWords.class.getClassLoader().getResource(file) == null) {
      throw new IllegalStateException(
          "%s.yml: languages names %s, but there is no %s"
              .formatted(conference, language.code(), file));
    }
  }
}
