/// Tells the officers' pages which case has just changed, as server-sent events: one change stream
/// for each instance of the service, and a bounded queue for each page that listens. Nothing
/// personal is told; a page that missed something is told to load its list anew.
///
/// Nothing is public. Arrow: live → cases.
@NullMarked
package org.darvoza.accreditation.live;

import org.jspecify.annotations.NullMarked;
