package org.darvoza.screening.list;

import module java.base;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.darvoza.screening.text.Flaw;
import org.darvoza.screening.text.Incoming;
import org.darvoza.screening.text.PlainMarkup;
import org.darvoza.screening.text.Refused;

/// The consolidated list of the UN Security Council as its website publishes it (XML), one entry in
/// memory at a time. Only people are read, no organisations.
public final class UnList {

  private static final int DEEPEST = 10;
  private static final int MOST_ELEMENTS = 5_000;

  private final XMLStreamReader xml;
  private final Harvest harvest;
  private int depth;

  private UnList(XMLStreamReader xml, Harvest harvest) {
    this.xml = xml;
    this.harvest = harvest;
  }

  public static Reading read(InputStream bytes) throws UnusableList, IOException {
    return Harvest.of(
        harvest -> {
          try {
            var text = new PlainMarkup(Incoming.text(bytes));
            new UnList(parser().createXMLStreamReader(text), harvest).list();
          } catch (XMLStreamException e) {
            throw reason(e);
          }
        });
  }

  /// Nothing is ever fetched or expanded, whatever the file asks for; [PlainMarkup] has refused
  /// such a file already.
  private static XMLInputFactory parser() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /// What stopped the parser: our own refusal, the encoding, or the markup. Parsers quote the file
  /// in their messages, so only the line is taken over.
  private static IOException reason(XMLStreamException e) {
    return e.getNestedException() instanceof IOException unreadable
        ? unreadable
        : new Refused(
            Flaw.NOT_XML,
            Integer.toString(e.getLocation() == null ? 0 : e.getLocation().getLineNumber()));
  }

  private void list() throws XMLStreamException, IOException, UnusableList {
    xml.nextTag();
    if (!xml.getLocalName().equals("CONSOLIDATED_LIST")) {
      throw new UnusableList(Flaw.NOT_UN);
    }
    var declared = xml.getCharacterEncodingScheme();
    if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
      throw new UnusableList(Flaw.NOT_UTF8);
    }
    while (xml.hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("INDIVIDUAL")) {
        individual();
      }
    }
  }

  private int next() throws XMLStreamException, UnusableList {
    int event = xml.next();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> depth++;
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnusableList(Flaw.ENTITIES);
      default -> {}
    }
    if (depth > DEEPEST) {
      throw new UnusableList(Flaw.TOO_DEEP, Long.toString(line()));
    }
    return event;
  }

  private long line() {
    return xml.getLocation().getLineNumber();
  }

  private void individual() throws XMLStreamException, UnusableList {
    long line = line();
    var entry = new UnEntry(element());
    if (entry.reference().isEmpty()) {
      harvest.reject(line, Flaw.NO_REFERENCE);
    } else if (entry.names().isEmpty()) {
      harvest.reject(line, Flaw.NO_NAME);
    } else {
      harvest.add(line, entry.person());
    }
  }

  private Element element() throws XMLStreamException, UnusableList {
    var whole = new Element(xml.getLocalName());
    var open = new ArrayDeque<Element>(List.of(whole));
    for (int elements = 1; !open.isEmpty(); ) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var inner = new Element(xml.getLocalName());
          open.element().children().add(inner);
          open.push(inner);
          if (++elements > MOST_ELEMENTS) {
            throw new UnusableList(Flaw.LARGE_ENTRY, Long.toString(line()));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS -> open.element().text().append(xml.getText());
        default -> {}
      }
    }
    return whole;
  }
}
