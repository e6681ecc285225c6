@NullMarked
package org.darvoza.notification.standing;

import org.jspecify.annotations.NullMarked;
