/// Takes the mails of a system that must not send any, and shows them: `MailCatcher`.
@NullMarked
package org.darvoza.onebox.mail;

import org.jspecify.annotations.NullMarked;
