@NullMarked
package org.darvoza.registration.lostlink;

import org.jspecify.annotations.NullMarked;
