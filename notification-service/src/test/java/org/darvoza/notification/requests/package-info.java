@NullMarked
package org.darvoza.notification.requests;

import org.jspecify.annotations.NullMarked;
