package org.darvoza.contracts;

import module java.base;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The conferences this system serves, one YAML file each. A wrong file stops the start and says
/// where it is wrong.
public final class Conferences {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final SortedMap<String, Conference> byCode;

  private Conferences(SortedMap<String, Conference> byCode) {
    this.byCode = byCode;
  }

  public static Conferences read(Path folder) {
    try (var files = Files.list(folder)) {
      var byCode = new TreeMap<String, Conference>();
      for (var file : files.filter(it -> it.toString().endsWith(".yml")).sorted().toList()) {
        var conference = readFile(file);
        if (byCode.put(conference.code(), conference) != null) {
          throw new IllegalStateException(
              "%s: the code %s is another file's already".formatted(file, conference.code()));
        }
      }
      if (byCode.isEmpty()) {
        throw new IllegalStateException("No conference file (*.yml) in " + folder.toAbsolutePath());
      }
      return new Conferences(byCode);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Conference readFile(Path file) {
    try {
      return YAML.readValue(file.toFile(), Conference.class);
    } catch (JacksonException e) {
      throw new IllegalStateException(
          "%s, line %d: %s".formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    }
  }

  public Optional<Conference> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public Conference require(String code) {
    return find(code).orElseThrow(() -> new NoSuchElementException("No conference " + code));
  }

  /// Whose registration this is, as its id tells; empty for an id that was not made here.
  public Optional<Conference> of(RegistrationId id) {
    return all().stream().filter(conference -> id.isFor(conference.code())).findFirst();
  }

  /// For pages: the one that is named, the current one where none is or there is none of that name.
  public Conference shown(@Nullable String code) {
    return Optional.ofNullable(code).flatMap(this::find).orElseGet(this::current);
  }

  public Collection<Conference> all() {
    return byCode.values();
  }

  /// What the public is addressed in, by one conference or another.
  public SequencedSet<Language> languages() {
    return all().stream()
        .flatMap(conference -> conference.languages().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The one that pages show when none is named: the one whose end comes last.
  public Conference current() {
    return Collections.max(byCode.values(), Comparator.comparing(Conference::lastDay));
  }
}
