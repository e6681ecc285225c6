/// Whether our letters reach a person, as notification-service tells it.
///
/// Public: [ReachConfiguration], which a service imports, and [Reaches]. Arrows: `reach → ledger`,
/// `reach → inbox`; from notification-service by the topic `notification.events`.
@NullMarked
package org.darvoza.backbone.reach;

import org.jspecify.annotations.NullMarked;
