@NullMarked
package org.darvoza.notification.letters;

import org.jspecify.annotations.NullMarked;
