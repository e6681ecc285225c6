@NullMarked
package org.darvoza.notification.restore;

import org.jspecify.annotations.NullMarked;
