package org.darvoza.registration.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureFileTest {

  private static final byte[] JPEG = Filed.jpeg(Drawn.portrait(420, 540));
  private static final byte[] PNG = Filed.png(Drawn.portrait(420, 540));
  private static final byte[] ZIP = HexFormat.of().parseHex("504b0304140000000000");
  private static final byte[] GIF =
      HexFormat.of()
          .parseHex("474946383961ffffffff800000ffffff0000002c00000000ffffffff0002024401003b");

  static List<Arguments> unfit() {
    return List.of(
        unfit("nothing", new byte[0], Unfit.EMPTY),
        unfit("a text", "<html>".getBytes(StandardCharsets.UTF_8), Unfit.NOT_A_PICTURE),
        unfit("a GIF of 35 bytes", GIF, Unfit.NOT_A_PICTURE),
        unfit("a ZIP", ZIP, Unfit.NOT_A_PICTURE),
        unfit("a PNG before its header", Arrays.copyOf(PNG, 8), Unfit.BROKEN),
        unfit("a PNG of 10^10 pixels", Filed.pngHeader(100_000, 100_000), Unfit.TOO_MANY_PIXELS),
        unfit("a PNG too wide", Filed.pngHeader(8_001, 10), Unfit.TOO_MANY_PIXELS),
        unfit("a PNG of 25 megapixels", Filed.pngHeader(5_000, 5_000), Unfit.TOO_MANY_PIXELS),
        unfit("a PNG of no width", Filed.pngHeader(0, 10), Unfit.BROKEN),
        unfit("a PNG of negative height", Filed.pngHeader(10, -1), Unfit.BROKEN),
        unfit("half a PNG", Arrays.copyOf(PNG, PNG.length / 2), Unfit.BROKEN),
        unfit("a PNG without its end", Arrays.copyOf(PNG, PNG.length - 12), Unfit.BROKEN),
        unfit("a PNG with a wrong bit", flipped(PNG, PNG.length / 2), Unfit.BROKEN),
        unfit("half a JPEG", Arrays.copyOf(JPEG, JPEG.length / 2), Unfit.BROKEN),
        unfit("a JPEG without its end", Arrays.copyOf(JPEG, JPEG.length - 2), Unfit.BROKEN),
        unfit("three bytes of a JPEG", Arrays.copyOf(JPEG, 3), Unfit.BROKEN),
        unfit("a JPEG too large", Filed.jpegHeader(65_535, 65_535, 3), Unfit.TOO_MANY_PIXELS),
        unfit("a JPEG for print", Filed.jpegHeader(600, 800, 4), Unfit.UNUSUAL_COLOURS));
  }

  private static Arguments unfit(String what, byte[] bytes, Unfit why) {
    return Arguments.of(what, bytes, why);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unfit")
  void what_is_no_picture_for_us_is_refused_before_it_is_decoded(
      String what, byte[] bytes, Unfit why) {
    assertThatThrownBy(() -> PictureFile.read(bytes))
        .as(what)
        .isInstanceOfSatisfying(
            UnfitPictureException.class, e -> assertThat(e.why()).isEqualTo(why));
  }

  static List<byte[]> cutAnywhere() {
    return IntStream.iterate(1, at -> at < JPEG.length, at -> at + 997)
        .boxed()
        .flatMap(
            at ->
                Stream.of(
                    Arrays.copyOf(JPEG, at),
                    Arrays.copyOf(PNG, Math.min(at, PNG.length - 1)),
                    flipped(JPEG, at),
                    flipped(PNG, Math.min(at, PNG.length - 1))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cutAnywhere")
  void whatever_comes_is_read_or_refused_and_nothing_else(byte[] bytes) {
    try {
      var _ = Developing.develop(PictureFile.read(bytes), Format.PORTRAIT);
    } catch (UnfitPictureException known) {
      assertThat(known.why()).isNotNull();
    }
  }

  @Test
  void only_what_makes_the_picture_reaches_the_decoder() {
    var jpeg = Filed.joined(Filed.withExif(JPEG, 6, "GPS-38.56N"), ZIP);
    var png =
        Filed.joined(
            Filed.withChunk(PNG, "tEXt", "Comment\0somewhere".getBytes(StandardCharsets.US_ASCII)),
            "<script>".getBytes(StandardCharsets.US_ASCII));

    assertThat(text(PictureFile.read(jpeg).essential())).doesNotContain("GPS", "Exif", "PK");
    assertThat(text(PictureFile.read(png).essential())).doesNotContain("somewhere", "script");
    assertThat(PictureFile.read(png).essential()).isEqualTo(PictureFile.read(PNG).essential());
  }

  @Test
  void an_animation_is_its_first_picture() {
    var animated =
        Filed.withChunk(
            Filed.withChunk(PNG, "fdAT", new byte[99]),
            "acTL",
            new byte[] {0, 0, 0, 2, 0, 0, 0, 0});

    assertThat(PictureFile.read(animated).essential()).isEqualTo(PictureFile.read(PNG).essential());
  }

  @Test
  void how_the_camera_was_held_is_known() {
    var file = PictureFile.read(Filed.withExif(Filed.jpeg(Drawn.portrait(540, 420)), 6, "x"));

    assertThat(file.orientation()).isEqualTo(6);
    assertThat(file.uprightWidth()).isEqualTo(420);
    assertThat(file.uprightHeight()).isEqualTo(540);
  }

  @Test
  void a_progressive_picture_with_scans_without_end_is_refused() {
    var file = Filed.progressiveJpeg(Drawn.plain(300, 300, Color.GRAY));
    var end = Arrays.copyOfRange(file, lastScan(file), file.length - 2);
    var many = Stream.concat(Stream.of(Arrays.copyOf(file, file.length - 2)), copies(end));

    assertThatThrownBy(() -> PictureFile.read(Filed.joined(many.toArray(byte[][]::new))))
        .isInstanceOf(UnfitPictureException.class);
  }

  private static Stream<byte[]> copies(byte[] scan) {
    return Stream.concat(
        Collections.nCopies(100, scan).stream(), Stream.of(new byte[] {(byte) 0xff, (byte) 0xd9}));
  }

  private static int lastScan(byte[] jpeg) {
    int at = jpeg.length - 2;
    while (jpeg[at] != (byte) 0xff || jpeg[at + 1] != (byte) 0xda) {
      at--;
    }
    return at;
  }

  private static byte[] flipped(byte[] bytes, int at) {
    var changed = bytes.clone();
    changed[at] ^= 0x10;
    return changed;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
