/// What every endpoint and page has in common: problem details for errors, error pages in words,
/// the reader's language, who is signed in, and a bound on what a request may bring.
///
/// Public: [WebConfiguration], [Problem], [Door].
@NullMarked
package org.darvoza.backbone.web;

import org.jspecify.annotations.NullMarked;
