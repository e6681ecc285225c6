@NullMarked
package org.darvoza.notification.post;

import org.jspecify.annotations.NullMarked;
