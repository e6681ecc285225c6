/// Reads names: from letters of any script to the sounds that different spellings share, and from
/// sounds to the keys under which a spelling can be found again.
@NullMarked
package org.darvoza.screening.name;

import org.jspecify.annotations.NullMarked;
