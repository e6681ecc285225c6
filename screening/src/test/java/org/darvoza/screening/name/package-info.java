@NullMarked
package org.darvoza.screening.name;

import org.jspecify.annotations.NullMarked;
