/// What an officer is shown of a photograph or a document: always a copy that says who looked and
/// when. Nothing serves one yet; documents come with the registration's uploads.
///
/// Nothing is public. No arrows.
@NullMarked
package org.darvoza.accreditation.viewing;

import org.jspecify.annotations.NullMarked;
