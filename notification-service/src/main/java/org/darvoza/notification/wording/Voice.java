package org.darvoza.notification.wording;

import module java.base;

import org.darvoza.contracts.Category;
import org.darvoza.contracts.Language;
import org.springframework.context.MessageSource;

/// How one reader is spoken to: in his language, in the words of his conference, and where there
/// are such, in those for his category (`<key>.<CATEGORY>` before `<key>`).
public record Voice(MessageSource words, Language language, Category category) {

  public String say(String key, Object... values) {
    return find(key + "." + category, values)
        .orElseGet(() -> words.getMessage(key, values, language.locale()));
  }

  public Optional<String> find(String key, Object... values) {
    return Optional.ofNullable(words.getMessage(key, values, null, language.locale()));
  }

  /// 5 September 2022
  public String day(LocalDate day) {
    return format("d MMMM yyyy").format(day);
  }

  /// 5 September 2022, 13:00 (Asia/Dushanbe)
  public String moment(ZonedDateTime moment) {
    return format(say("letter.clock")).format(moment);
  }

  private DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language.locale());
  }
}
