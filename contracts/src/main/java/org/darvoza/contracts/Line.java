package org.darvoza.contracts;

import module java.base;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// One line of text as people write it, in any script, at most `max` characters long. Control
/// characters and unpaired surrogates are refused: they have no place on a badge, in a mail's
/// header or in a name.
@Documented
@Constraint(validatedBy = Line.Check.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Line {
  int max() default 100;

  String message() default "{darvoza.line}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Check implements ConstraintValidator<Line, String> {
    private int max;

    @Override
    public void initialize(Line line) {
      max = line.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null
          || (text.length() <= max && text.codePoints().noneMatch(Check::unfitForALine));
    }

    private static boolean unfitForALine(int character) {
      int type = Character.getType(character);
      return type == Character.CONTROL
          || type == Character.SURROGATE
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR;
    }
  }
}
