@NullMarked
package org.darvoza.accreditation.cases;

import org.jspecify.annotations.NullMarked;
