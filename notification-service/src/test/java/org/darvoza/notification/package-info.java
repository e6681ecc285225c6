@NullMarked
package org.darvoza.notification;

import org.jspecify.annotations.NullMarked;
