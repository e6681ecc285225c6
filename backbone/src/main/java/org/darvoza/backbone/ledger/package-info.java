/// The one door for writing. State, the entry that tells of it, and the message that leaves are
/// saved in one transaction, or not at all. Each aggregate has a hash chain of its own.
///
/// Public: [Ledger], [Store], [Aggregate], [Outcome], [Step], [Transactions]. Uses `relay` for the
/// outbox.
@NullMarked
package org.darvoza.backbone.ledger;

import org.jspecify.annotations.NullMarked;
