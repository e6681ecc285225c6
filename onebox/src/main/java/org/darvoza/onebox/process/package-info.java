/// Programs that run beside us: started in a session of their own, watched, started again, stopped
/// for good.
///
/// Arrows: none.
@NullMarked
package org.darvoza.onebox.process;

import org.jspecify.annotations.NullMarked;
