/// One example for each house rule, of what it forbids.
@NullMarked
package org.darvoza.testkit.bad;

import org.jspecify.annotations.NullMarked;
