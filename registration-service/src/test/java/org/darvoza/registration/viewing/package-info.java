@NullMarked
package org.darvoza.registration.viewing;

import org.jspecify.annotations.NullMarked;
