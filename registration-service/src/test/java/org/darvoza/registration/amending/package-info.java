@NullMarked
package org.darvoza.registration.amending;

import org.jspecify.annotations.NullMarked;
