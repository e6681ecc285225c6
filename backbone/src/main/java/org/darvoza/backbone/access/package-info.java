/// The services' side of identity: each request carries a short-lived token of the gateway, with
/// the user's own roles and for this one service; without it nothing is answered but health.
///
/// Public: [AccessRules], [AccessConfiguration], [Staff].
@NullMarked
package org.darvoza.backbone.access;

import org.jspecify.annotations.NullMarked;
