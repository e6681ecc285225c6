package org.darvoza.registration.amending;

import module java.base;

import org.darvoza.registration.register.Registration;

/// Whether a registration is still what the person who amends it has read.
interface AsRead extends Predicate<Registration> {

  Pattern ENTITY_TAG = Pattern.compile("\"?(\\d{1,18})\"?");

  /// As `If-Match` says it: the very version. What is no version is none of ours.
  static AsRead ifMatch(String header) {
    var tag = ENTITY_TAG.matcher(header.strip());
    return registration -> tag.matches() && Long.parseLong(tag.group(1)) == registration.version();
  }

  /// As the page said it: the same details, with the same consequences if they change. That a
  /// review began while somebody was typing is no reason to throw away what he typed.
  static AsRead page(String mark) {
    return registration -> mark(registration).equals(mark);
  }

  static String mark(Registration registration) {
    return "%s-%08x"
        .formatted(
            registration.accredited() ? "accredited" : "open",
            registration.submission().hashCode());
  }
}
