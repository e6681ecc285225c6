@NullMarked
package org.darvoza.notification.mail;

import org.jspecify.annotations.NullMarked;
