package org.darvoza.accreditation.vetting;

import module java.base;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// The reason can stand for the verdict; if not, the fault of `reasonCode` names those that can. A
/// missing one is left to `@NotNull`.
@Documented
@Constraint(validatedBy = FittingReason.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface FittingReason {
  String message() default "does not fit the verdict";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Check implements ConstraintValidator<FittingReason, VettingEndpoint.ProposalRequest> {
    @Override
    public boolean isValid(
        VettingEndpoint.@Nullable ProposalRequest request, ConstraintValidatorContext context) {
      if (request == null || request.verdict() == null || request.reasonCode() == null) {
        return true;
      }
      var fitting = request.verdict().reasons();
      if (fitting.contains(request.reasonCode())) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(
              "for %s must be one of %s"
                  .formatted(
                      request.verdict(),
                      fitting.stream().map(Enum::name).collect(Collectors.joining(", "))))
          .addPropertyNode("reasonCode")
          .addConstraintViolation();
      return false;
    }
  }
}
