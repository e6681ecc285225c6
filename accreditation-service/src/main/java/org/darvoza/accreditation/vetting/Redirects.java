package org.darvoza.accreditation.vetting;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/// Where a browser goes after an act: 303, so that reloading does not repeat it.
final class Redirects {

  private Redirects() {}

  static RedirectView to(String address) {
    var redirect = new RedirectView(address);
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    redirect.setExposeModelAttributes(false);
    return redirect;
  }
}
