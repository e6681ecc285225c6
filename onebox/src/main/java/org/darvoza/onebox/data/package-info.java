/// What one installation keeps in its folder, and how another run finds and guards it.
///
/// Arrows: data → process.
@NullMarked
package org.darvoza.onebox.data;

import org.jspecify.annotations.NullMarked;
