/// What the public may read without registering: the conference, its rules, the descriptions of the
/// interfaces.
@NullMarked
package org.darvoza.gateway.conference;

import org.jspecify.annotations.NullMarked;
