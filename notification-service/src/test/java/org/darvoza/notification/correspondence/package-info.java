@NullMarked
package org.darvoza.notification.correspondence;

import org.jspecify.annotations.NullMarked;
