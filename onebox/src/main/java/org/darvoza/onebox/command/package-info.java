/// What `./darvoza` does on this machine: `up`, `down`, `ledger verify`, `secrets`. `UpCommand`
/// reads the options, `Onebox` starts the parts in order and keeps them alive, `OneboxFile` tells
/// others where they are.
@NullMarked
package org.darvoza.onebox.command;

import org.jspecify.annotations.NullMarked;
