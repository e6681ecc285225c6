/// The probe: the smallest service of the house, on which backbone's promises are attacked.
@NullMarked
package org.darvoza.backbone;

import org.jspecify.annotations.NullMarked;
