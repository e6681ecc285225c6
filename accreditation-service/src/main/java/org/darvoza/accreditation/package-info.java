/// Vetting and screening of participants: from a received registration to the officers' decision.
@NullMarked
package org.darvoza.accreditation;

import org.jspecify.annotations.NullMarked;
