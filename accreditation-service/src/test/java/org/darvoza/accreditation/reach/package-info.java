@NullMarked
package org.darvoza.accreditation.reach;

import org.jspecify.annotations.NullMarked;
