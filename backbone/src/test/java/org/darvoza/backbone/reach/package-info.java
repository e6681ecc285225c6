@NullMarked
package org.darvoza.backbone.reach;

import org.jspecify.annotations.NullMarked;
