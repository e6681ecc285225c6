@NullMarked
package org.darvoza.notification.reminders;

import org.jspecify.annotations.NullMarked;
