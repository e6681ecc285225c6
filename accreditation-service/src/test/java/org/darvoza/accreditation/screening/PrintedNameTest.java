package org.darvoza.accreditation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Invented people.
class PrintedNameTest {

  @ParameterizedTest(name = "{0} is {1}, {2}: {3}")
  @CsvSource({
    "ERIKSSON ANNA MARIA,           Eriksson,       Anna Maria,   true",
    "ERIKSSON ANNA MARIA,           Anna,           Eriksson,     true",
    "ERIKSSON ANNA MARIA,           Ériksson,       Anna,         true",
    "ERIKSSON ANNA MARIA,           Larsson,        Anna,         false",
    "ERIKSSON ANNA MARIA,           Eriksson,       Birgit,       false",
    "MUELLER JUERGEN,               Müller,         Jürgen,       true",
    "MULLER JURGEN,                 Müller,         Jürgen,       true",
    "GROSSSCHMIDT SOENKE,           Großschmidt,    Sönke,        true",
    "BJOERNSTROEM AASE,             Bjørnstrøm,     Åse,          true",
    "SAHINGOZ CAGLAR,               Şahingöz,       Çağlar,       true",
    "YILDIRIMCI ISIL,               Yıldırımcı,     Işıl,         true",
    "ZARECHNIAKOV RUSLAN,           Заречняков,     Руслан,       true",
    "ZARECHNYAKOV RUSLAN,           Заречняков,     Руслан,       true",
    "ZARECHNIAKOV RUSLAN,           Подгорный,      Руслан,       false",
    "ZARECHNIAKOV RUSLAN,           Заречняков,     Михаил,       false",
    "GULOMSHOEV FARRUKH,            Ғуломшоев,      Фаррух,       true",
    "SHCHERBAKIVSKYI YEVHENII,      Щербаківський,  Євгеній,      true",
    "ALTARHUNI MAHMOUD,             الترهوني,       محمود,        true",
    "ALTARHUNI MAHMOUD,             الترهوني,       يوسف,         false",
    "REZAYIPOUR GHOLAMHOSSEIN,      رضایی‌پور,      غلامحسین,     true",
    "ZARECHNIAKOVSKAIA ALEKSAN,     Zarechniakovskaia, Aleksandra, true",
    "ZARECHNIAKOVSKAIA ALEKSAN,     Заречняковская, Александра,   true",
    "WOLFESCHLEGELSTEINHAUSEN ALB, Wolfeschlegelsteinhausenberger, Albrecht, true",
    "OCONNELL SIOBHAN,              O'Connell,      Siobhán,      true",
    "DELACRUZ MARIA,                de la Vega,     María,        false",
    "DELACRUZ MARIA,                de la Cruz,     María,        true"
  })
  void a_typed_name_is_told_from_another_in_any_script(
      String printed, String family, String given, boolean agree) {
    assertThat(new PrintedName(printed).agrees(family, given)).isEqualTo(agree);
  }
}
