@NullMarked
package org.darvoza.accreditation.acts;

import org.jspecify.annotations.NullMarked;
