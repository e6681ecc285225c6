/// An officer asks the lists about a name: who asks is written down first, the name only as a keyed
/// digest.
///
/// Nothing is public. Arrow: search → listing.
@NullMarked
package org.darvoza.accreditation.search;

import org.jspecify.annotations.NullMarked;
