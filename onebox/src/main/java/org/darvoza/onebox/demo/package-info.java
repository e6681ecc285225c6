/// A conference that fills by itself: `DemoCommand` sends made-up registrations to a running
/// system, and its officers clear those that raise no question.
///
/// Arrows: demo → data (`OneboxFile`).
@NullMarked
package org.darvoza.onebox.demo;

import org.jspecify.annotations.NullMarked;
