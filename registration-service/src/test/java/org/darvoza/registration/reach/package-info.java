@NullMarked
package org.darvoza.registration.reach;

import org.jspecify.annotations.NullMarked;
