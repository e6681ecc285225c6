@NullMarked
package org.darvoza.accreditation.screening;

import org.jspecify.annotations.NullMarked;
