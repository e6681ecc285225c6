@NullMarked
package org.darvoza.backbone.ledger;

import org.jspecify.annotations.NullMarked;
