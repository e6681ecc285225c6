@NullMarked
package org.darvoza.accreditation.viewing;

import org.jspecify.annotations.NullMarked;
