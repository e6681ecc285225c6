@NullMarked
package org.darvoza.accreditation.vetting;

import org.jspecify.annotations.NullMarked;
