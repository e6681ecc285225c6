package org.darvoza.registration.applicant;

import module java.base;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Target;

/// Some lines of text as people write them, in any script: not blank, not too long, and without
/// control characters other than the ends of lines.
@NotBlank
@Size(max = Prose.MOST)
@Pattern(regexp = "[\\P{Cc}\\r\\n\\t]*")
@ReportAsSingleViolation
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Prose {
  int MOST = 2_000;

  String message() default "is 1 to 2,000 characters of text";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
