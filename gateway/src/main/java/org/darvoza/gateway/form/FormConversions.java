package org.darvoza.gateway.form;

import module java.base;

import org.darvoza.contracts.Language;
import org.darvoza.contracts.PartialDate;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.format.support.DefaultFormattingConversionService;

/// How typed text becomes values: dates as browsers send them, a birth date also as people of the
/// region write it, times as the clocks at the conference show them.
final class FormConversions {

  private FormConversions() {}

  static ConversionService in(ZoneId zone) {
    var conversions = new DefaultFormattingConversionService(false);
    var dates = new DateTimeFormatterRegistrar();
    dates.setUseIsoFormat(true);
    dates.registerFormatters(conversions);
    conversions.addConverter(
        String.class, PartialDate.class, text -> PartialDate.valueOf(PartialDate.isoOf(text)));
    conversions.addConverter(String.class, Language.class, Language::ofCode);
    conversions.addConverter(
        String.class, Instant.class, text -> LocalDateTime.parse(text).atZone(zone).toInstant());
    return conversions;
  }
}
