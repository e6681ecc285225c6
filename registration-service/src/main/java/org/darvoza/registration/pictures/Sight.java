package org.darvoza.registration.pictures;

import module java.base;

import java.awt.image.BufferedImage;

/// What can be measured of a picture. `width` and `height` are those of the file, upright; all else
/// is taken from a copy of at most 600 pixels, so that a measure means the same for every camera.
final class Sight {

  private static final int COPY = 600;
  private static final int TILES = 8;

  private final int width;
  private final int height;
  private final int columns;
  private final int rows;
  private final double[] grey;
  private final double colour;

  Sight(int width, int height, BufferedImage picture) {
    this.width = width;
    this.height = height;
    double scale = Math.min(1, (double) COPY / Math.max(picture.getWidth(), picture.getHeight()));
    var copy = Developing.scaled(picture, scale);
    this.columns = copy.getWidth();
    this.rows = copy.getHeight();
    var pixels = copy.getRGB(0, 0, columns, rows, null, 0, columns);
    this.grey = IntStream.of(pixels).mapToDouble(Sight::luma).toArray();
    this.colour = IntStream.of(pixels).map(Sight::chroma).average().orElse(0);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// The mean distance between the strongest and the weakest of red, green and blue.
  double colour() {
    return colour;
  }

  double brightness() {
    return DoubleStream.of(grey).average().orElse(0);
  }

  /// From the darkest twentieth to the brightest.
  double contrast() {
    var sorted = grey.clone();
    Arrays.sort(sorted);
    int twentieth = sorted.length / 20;
    return sorted[sorted.length - 1 - twentieth] - sorted[twentieth];
  }

  /// The variance of the Laplacian in the sharpest eighth of 64 tiles.
  double sharpness() {
    var tiles =
        IntStream.range(0, TILES * TILES)
            .mapToDouble(tile -> laplacian(tile % TILES, tile / TILES).variance())
            .sorted()
            .toArray();
    return Arrays.stream(tiles).skip(tiles.length - TILES).average().orElse(0);
  }

  private Spread laplacian(int tileColumn, int tileRow) {
    var spread = new Spread();
    for (int y = edge(tileRow, rows); y < edge(tileRow + 1, rows); y++) {
      for (int x = edge(tileColumn, columns); x < edge(tileColumn + 1, columns); x++) {
        int at = y * columns + x;
        spread.add(
            grey[at - 1] + grey[at + 1] + grey[at - columns] + grey[at + columns] - 4 * grey[at]);
      }
    }
    return spread;
  }

  /// Tiles leave out the outermost pixels, which lack a neighbour.
  private static int edge(int tile, int length) {
    return 1 + tile * (length - 2) / TILES;
  }

  /// Along the top and both upper sides: where a person in front of a wall does not reach.
  Border border() {
    var spread = new Spread();
    int strip = Math.max(1, columns / 12);
    for (int y = 0; y < rows / 2; y++) {
      for (int x = 0; x < columns; x++) {
        if (y < strip / 2 + 1 || x < strip || x >= columns - strip) {
          spread.add(grey[y * columns + x]);
        }
      }
    }
    return new Border(spread.mean(), Math.sqrt(spread.variance()));
  }

  record Border(double mean, double spread) {}

  /// As ITU-R BT.601 weighs them.
  private static double luma(int rgb) {
    return 0.299 * (rgb >> 16 & 0xff) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff);
  }

  private static int chroma(int rgb) {
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
  }

  /// Mean and variance of what is added one by one.
  private static final class Spread {
    private long count;
    private double sum;
    private double squares;

    void add(double value) {
      count++;
      sum += value;
      squares += value * value;
    }

    double mean() {
      return count == 0 ? 0 : sum / count;
    }

    double variance() {
      return count == 0 ? 0 : Math.max(0, squares / count - mean() * mean());
    }
  }
}
