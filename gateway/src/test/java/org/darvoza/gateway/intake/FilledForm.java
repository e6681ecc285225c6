package org.darvoza.gateway.intake;

import module java.base;

import org.darvoza.gateway.Browser;
import org.darvoza.testkit.Samples;

/// The fields of the page as a delegate fills them in.
public final class FilledForm {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  private FilledForm() {}

  static Map<String, String> from(Browser browser) {
    return from(browser, "/register");
  }

  public static Map<String, String> from(Browser browser, String address) {
    var form = new LinkedHashMap<String, String>();
    var page = browser.get(address).body();
    HIDDEN.matcher(page).results().forEach(found -> form.put(found.group(1), found.group(2)));
    form.put("delegation.kind", "STATE");
    form.put("delegation.code", "TJK");
    form.put("delegation.name", "");
    form.put("person.courtesyTitle", "Ms");
    form.put("person.familyName", "Ғуломова");
    form.put("person.givenNames", "Ҷамила");
    form.put("person.patronymic", "");
    form.put("person.sex", "F");
    form.put("person.dateOfBirth", "14.03.1981");
    form.put("person.placeOfBirth", "Хуҷанд");
    form.put("person.nationality", "TJK");
    form.put("travelDocument.type", "DIPLOMATIC_PASSPORT");
    form.put("travelDocument.number", Samples.aDocumentNumber());
    form.put("travelDocument.issuingState", "TJK");
    form.put("travelDocument.issuedOn", "2019-05-02");
    form.put("travelDocument.expiresOn", "2029-05-01");
    form.put("travelDocument.mrz[0]", "");
    form.put("travelDocument.mrz[1]", "");
    form.put("position.functionalTitle", "Сардори раёсат");
    form.put("position.organisation", "Вазорати корҳои хориҷӣ");
    form.put("position.role", "ADVISER");
    form.put("contact.email", "j.gulomova@example.org");
    form.put("contact.phone", "+992 37 221 00 00");
    form.put("contact.language", "tg");
    form.put("travel.arrivesAt", "2022-10-17T14:30");
    form.put("travel.arrivalFlight", "");
    form.put("declarations[0].description", "");
    form.put("declarations[1].description", "Motorola DP4800");
    form.put("consents.privacyNotice", "2022-09");
    form.put("consents.codeOfConduct", "2022-09");
    return form;
  }
}
