/// Tests of what each page looks like; the checkers `Translations` and `TemplateRules` serve every
/// module.
@NullMarked
package org.darvoza.look;

import org.jspecify.annotations.NullMarked;
