/// Keys and passwords of one installation, generated at the first start, each service's in a folder
/// of its own.
@NullMarked
package org.darvoza.onebox.secrets;

import org.jspecify.annotations.NullMarked;
