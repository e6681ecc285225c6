@NullMarked
package org.darvoza.notification.mails;

import org.jspecify.annotations.NullMarked;
