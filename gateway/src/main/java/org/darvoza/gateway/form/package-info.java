/// The form as a page: what was typed, what it means, what is wrong with it, in the reader's
/// language; and the two signs by which a form of ours is known again. Uses `admission`.
///
/// Public: [FormPage], [FormReader], [TypedForm], [IdempotencyKey].
@NullMarked
package org.darvoza.gateway.form;

import org.jspecify.annotations.NullMarked;
