package org.darvoza.screening.text;

import module java.base;

/// The text of a file that somebody brought: strictly UTF-8, a byte order mark passed over, and
/// never more bytes than a watchlist can have.
public final class Incoming {

  static final int MOST_BYTES = 100_000_000;

  private Incoming() {}

  public static Reader text(InputStream bytes) throws IOException {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var text = new PushbackReader(new InputStreamReader(new Counted(bytes), strict));
    int first = text.read();
    if (first != '\uFEFF' && first != -1) {
      text.unread(first);
    }
    return text;
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) == -1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(read, 0);
      if (count > MOST_BYTES) {
        throw new Refused(Flaw.TOO_LARGE);
      }
      return read;
    }
  }
}
