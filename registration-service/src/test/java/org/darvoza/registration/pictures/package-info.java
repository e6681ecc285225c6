@NullMarked
package org.darvoza.registration.pictures;

import org.jspecify.annotations.NullMarked;
