/// Who may read what. Events carry personal parts sealed for one recipient; what a service keeps of
/// a person lies under a key of that person, so that destroying the key erases the person.
///
/// Public: [Seals], [Vault], [Locked], [KeyedDigest], [Secrets], [SealConfiguration].
@NullMarked
package org.darvoza.backbone.seal;

import org.jspecify.annotations.NullMarked;
