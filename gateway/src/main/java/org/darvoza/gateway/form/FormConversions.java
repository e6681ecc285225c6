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

  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  private FormConversions() {}

  static ConversionService in(ZoneId zone) {
    var conversions = new DefaultFormattingConversionService(false);
    var dates = new DateTimeFormatterRegistrar();
    dates.setUseIsoFormat(true);
    dates.registerFormatters(conversions);
    conversions.addConverter(String.class, PartialDate.class, FormConversions::date);
    conversions.addConverter(String.class, Language.class, Language::ofCode);
    conversions.addConverter(
        String.class, Instant.class, text -> LocalDateTime.parse(text).atZone(zone).toInstant());
    return conversions;
  }

  private static PartialDate date(String text) {
    var dotted = DOTTED.matcher(text);
    return PartialDate.valueOf(
        dotted.matches()
            ? "%s-%02d-%02d"
                .formatted(
                    dotted.group(3),
                    Integer.valueOf(dotted.group(2)),
                    Integer.valueOf(dotted.group(1)))
            : text);
  }
}
