@NullMarked
package org.darvoza.accreditation.listing;

import org.jspecify.annotations.NullMarked;
