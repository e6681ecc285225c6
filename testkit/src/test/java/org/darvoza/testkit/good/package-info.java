/// What the house rules allow.
@NullMarked
package org.darvoza.testkit.good;

import org.jspecify.annotations.NullMarked;
