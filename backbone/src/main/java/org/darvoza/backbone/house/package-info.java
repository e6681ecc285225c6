/// What is the same in every process: the clock, the conferences, the way to MongoDB, the topics.
///
/// Public: [HouseConfiguration], [DatabaseConfiguration].
@NullMarked
package org.darvoza.backbone.house;

import org.jspecify.annotations.NullMarked;
