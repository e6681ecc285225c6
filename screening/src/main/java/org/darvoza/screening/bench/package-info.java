/// Measures the engine: whom it finds, whom it bothers, what it costs. Run by `darvoza bench
/// screening`.
@NullMarked
package org.darvoza.screening.bench;

import org.jspecify.annotations.NullMarked;
