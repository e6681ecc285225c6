/// What people handed in. It lies here locked under a key of the person, leaves only sealed for
/// those who work on it, and is shown only masked.
///
/// Public: [Papers], [Amendment], [Masked], [StatusKeys], [AddressTokens], [HandedIn], [Document].
@NullMarked
package org.darvoza.registration.papers;

import org.jspecify.annotations.NullMarked;
