/// Measurements, each a command: `darvoza bench …`.
@NullMarked
package org.darvoza.onebox.bench;

import org.jspecify.annotations.NullMarked;
