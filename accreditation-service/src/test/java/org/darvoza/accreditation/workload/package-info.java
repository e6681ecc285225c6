@NullMarked
package org.darvoza.accreditation.workload;

import org.jspecify.annotations.NullMarked;
