@NullMarked
package org.darvoza.accreditation.intake;

import org.jspecify.annotations.NullMarked;
