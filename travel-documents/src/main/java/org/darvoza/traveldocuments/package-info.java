/// What the machine-readable zones of travel documents say, by ICAO Doc 9303 parts 3 to 7, and
/// whether it can be so. Plain Java: lines and a day in, values out.
///
/// An own parser: JMRTD (LGPL) reads zones without looking at a single check digit, the two others
/// for Java are not kept up.
@NullMarked
package org.darvoza.traveldocuments;

import org.jspecify.annotations.NullMarked;
