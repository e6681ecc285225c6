@NullMarked
package org.darvoza.accreditation.live;

import org.jspecify.annotations.NullMarked;
