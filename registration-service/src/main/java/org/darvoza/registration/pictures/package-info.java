/// Pictures as strangers send them, and as they are kept: measured before they are decoded, decoded
/// by few at a time, turned upright, made smaller and written anew, so that nothing is left of the
/// file that came but what can be seen. What is seen is measured too.
///
/// Public: [PictureFile], [Unfit], [UnfitPictureException], [Darkroom], [Developed], [Format],
/// [Verdict], [Watermark]. No arrows; knows no person.
@NullMarked
package org.darvoza.registration.pictures;

import org.jspecify.annotations.NullMarked;
