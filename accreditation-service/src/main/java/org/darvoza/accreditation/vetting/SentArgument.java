package org.darvoza.accreditation.vetting;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;
import org.darvoza.backbone.access.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Reads a [Sent] from the request: the case from the address, the officer from the token, the form
/// as Spring reads and checks any other.
@Component
class SentArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Sent.class;
  }

  @Override
  public Sent<?> resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer page,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws Exception {
    var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    var type = ResolvableType.forMethodParameter(parameter).getGeneric(0);
    var binder =
        (ServletRequestDataBinder)
            Objects.requireNonNull(binders).createBinder(request, null, "form", type);
    binder.construct(servlet);
    if (!binder.getBindingResult().hasErrors()) {
      binder.validate();
    }
    var typed = new LinkedMultiValueMap<String, String>();
    servlet.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
    return new Sent<>(
        caseOf(servlet),
        Staff.of(SecurityContextHolder.getContext().getAuthentication()).orElseThrow(),
        binder.getTarget(),
        binder.getBindingResult(),
        Typed.of(typed));
  }

  private static String caseOf(HttpServletRequest request) {
    var variables =
        (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return (String) Objects.requireNonNull(variables.get("id"));
  }
}
