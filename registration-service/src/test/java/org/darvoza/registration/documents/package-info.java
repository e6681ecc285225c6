@NullMarked
package org.darvoza.registration.documents;

import org.jspecify.annotations.NullMarked;
