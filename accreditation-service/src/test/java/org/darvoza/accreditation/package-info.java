@NullMarked
package org.darvoza.accreditation;

import org.jspecify.annotations.NullMarked;
