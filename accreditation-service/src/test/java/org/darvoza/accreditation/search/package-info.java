@NullMarked
package org.darvoza.accreditation.search;

import org.jspecify.annotations.NullMarked;
