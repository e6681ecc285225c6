package org.darvoza.screening.text;

import module java.base;

/// XML without anything that can hurt: what begins with `<!` (document types, entities, comments)
/// or, after the first line, with `<?` is refused before a parser sees it, and so is any text or
/// tag too long for a list. Whoever parses what comes out of here keeps one piece in memory.
public final class PlainMarkup extends FilterReader {

  static final int LONGEST_PIECE = 65_536;

  private long position;
  private long pieceBegan;
  private boolean inMarkup;

  public PlainMarkup(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    var one = new char[1];
    return read(one, 0, 1) == -1 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    for (int i = from; i < from + read; i++) {
      look(into[i]);
    }
    return read;
  }

  private void look(char character) throws Refused {
    if (inMarkup && position == pieceBegan + 1) {
      lookBehindBracket(character);
    }
    if (character == '<' || character == '>') {
      inMarkup = character == '<';
      pieceBegan = position;
    }
    if (position++ - pieceBegan > LONGEST_PIECE) {
      throw new Refused(Flaw.LONG_TEXT);
    }
  }

  private void lookBehindBracket(char character) throws Refused {
    if (character == '!') {
      throw new Refused(Flaw.DECLARATIONS);
    }
    if (character == '?' && pieceBegan > 0) {
      throw new Refused(Flaw.INSTRUCTIONS);
    }
  }
}
