/// How much there is to do and who does it: the workload for those who lead the vetting room, and
/// each officer's own day. Counted from the cases and from the ledger's facts when somebody looks,
/// by indexes; nothing is kept that could differ from them. No personal data.
///
/// Nothing is public. Arrows: workload → vetting, workload → cases.
@NullMarked
package org.darvoza.accreditation.workload;

import org.jspecify.annotations.NullMarked;
