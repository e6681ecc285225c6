/// Documents: photograph, passport page, press card, letter of assignment. An applicant hands them
/// in by the API or on the status page; each is written anew, kept under the person's key, and told
/// to the others without its content.
///
/// Public: [DocumentStore], to read. Arrows: `documents → register`, `documents → papers`,
/// `documents → pictures`.
@NullMarked
package org.darvoza.registration.documents;

import org.jspecify.annotations.NullMarked;
