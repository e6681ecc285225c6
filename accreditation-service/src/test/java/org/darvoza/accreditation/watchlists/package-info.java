@NullMarked
package org.darvoza.accreditation.watchlists;

import org.jspecify.annotations.NullMarked;
