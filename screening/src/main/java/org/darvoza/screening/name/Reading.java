package org.darvoza.screening.name;

/// One way to read a word: its sounds, and how this way was come by.
public record Reading(Sound sound, How how) {

  Reading(String sounds, How how) {
    this(new Sound(sounds), how);
  }

  /// `worth`: what a likeness by this reading counts, compared with the word's own sounds.
  public enum How {
    AS_WRITTEN(1),
    /// As another language spells: `Xassan` for `Hassan`, `Cumar` for `Umar`.
    OTHER_SPELLING(0.97),
    /// `Alhakim` without its article.
    WITHOUT_ARTICLE(0.97),
    /// A syllable of Korean in another romanisation.
    KOREAN(0.96),
    /// `Bill` for `William`.
    SHORT_FORM(0.92),
    /// `Rahmonov`, `Rahmonzoda` without the ending.
    WITHOUT_ENDING(0.88),
    /// `Abdul Rahman` without `Abdul`.
    WITHOUT_SERVANT(0.85);

    private final float worth;

    How(double worth) {
      this.worth = (float) worth;
    }

    public float worth() {
      return worth;
    }
  }
}
