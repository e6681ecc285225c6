/// What `./darvoza` does on this machine: `up`, `down`, `ledger verify`, `secrets`.
///
/// Arrows: command → system, data, process, secrets.
@NullMarked
package org.darvoza.onebox.command;

import org.jspecify.annotations.NullMarked;
