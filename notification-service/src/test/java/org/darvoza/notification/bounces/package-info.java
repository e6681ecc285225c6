@NullMarked
package org.darvoza.notification.bounces;

import org.jspecify.annotations.NullMarked;
