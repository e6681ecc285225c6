/// Letters to the participants: which, in which language, each sent once, visible when it fails.
///
/// `correspondence` hears what happened and decides what is to be written to whom; `writing` puts
/// it on paper; `letters` keeps each letter's life; `mail` carries it to the next mail server.
@NullMarked
package org.darvoza.notification;

import org.jspecify.annotations.NullMarked;
