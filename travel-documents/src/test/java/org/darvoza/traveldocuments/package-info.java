@NullMarked
package org.darvoza.traveldocuments;

import org.jspecify.annotations.NullMarked;
