/// Reads the machine-readable zone of a travel document for whoever asks; nothing is kept. Uses
/// `edge` for its limits.
@NullMarked
package org.darvoza.gateway.zone;

import org.jspecify.annotations.NullMarked;
