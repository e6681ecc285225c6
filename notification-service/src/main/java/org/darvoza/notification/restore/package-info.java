/// Notices that the database has been restored from an older copy, and keeps in what may have been
/// sent before: what this service has told on Kafka must be in its own ledger.
///
/// Public: nothing. Arrows: `restore → letters`, `restore → post`.
@NullMarked
package org.darvoza.notification.restore;

import org.jspecify.annotations.NullMarked;
