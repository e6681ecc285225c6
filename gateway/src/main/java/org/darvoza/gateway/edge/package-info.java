/// What every request passes and every answer carries: security headers, size limits, refusals that
/// need no knowledge of who asks. Knows no other feature.
///
/// Public: [Site], [ClientNetwork], [ClientSource], [ClientLimits].
@NullMarked
package org.darvoza.gateway.edge;

import org.jspecify.annotations.NullMarked;
