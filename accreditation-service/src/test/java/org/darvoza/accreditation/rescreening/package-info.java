@NullMarked
package org.darvoza.accreditation.rescreening;

import org.jspecify.annotations.NullMarked;
