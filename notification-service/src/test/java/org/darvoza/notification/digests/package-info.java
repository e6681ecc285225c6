@NullMarked
package org.darvoza.notification.digests;

import org.jspecify.annotations.NullMarked;
