@NullMarked
package org.darvoza.notification.writing;

import org.jspecify.annotations.NullMarked;
