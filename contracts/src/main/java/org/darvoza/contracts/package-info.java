/// What the services say to each other, and nothing else: the closed families of events, the topics
/// they travel on, and the values they are made of. One flat package, because a sealed family must
/// live in one. Knows the JDK, Jackson and the constraint annotations; never a service.
@NullMarked
package org.darvoza.contracts;

import org.jspecify.annotations.NullMarked;
