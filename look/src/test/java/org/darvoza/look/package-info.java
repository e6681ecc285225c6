/// Tests of what each page looks like.
@NullMarked
package org.darvoza.look;

import org.jspecify.annotations.NullMarked;
