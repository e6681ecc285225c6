@NullMarked
package org.darvoza.screening.bench;

import org.jspecify.annotations.NullMarked;
