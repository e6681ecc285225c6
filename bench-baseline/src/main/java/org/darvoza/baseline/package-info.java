/// What the gateway is measured against: an endpoint that does nothing but hand the body to Kafka
/// and answer when the broker has it. No part of the product.
@NullMarked
package org.darvoza.baseline;

import org.jspecify.annotations.NullMarked;
