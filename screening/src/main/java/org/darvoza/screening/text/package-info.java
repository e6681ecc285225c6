/// How watchlists write things: their bytes, lines, markup, names, countries and document numbers.
/// Public for [org.darvoza.screening.list] alone; knows no other package of this module.
@NullMarked
package org.darvoza.screening.text;

import org.jspecify.annotations.NullMarked;
