package org.secondsource.app.watch;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.secondsource.archive.StoryEvent;

/** Writes alerts as Atom (RFC 4287). Stateless, safe for use by many threads. */
public final class AtomFeed {
    public static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    public String write(AlertFeed feed) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "id", feed.self().toString());
            element(xml, "title", feed.title());
            element(xml, "updated", feed.updated().toString());
            link(xml, "self", feed.self().toString());
            link(xml, "alternate", feed.desk().toString());
            element(xml, "generator", "Second Source");
            for (Alert alert : feed.alerts()) {
                entry(xml, feed, alert);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing into memory failed", impossible);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, AlertFeed feed, Alert alert) throws XMLStreamException {
        StoryEvent event = alert.event();
        xml.writeStartElement("entry");
        element(xml, "id", alert.id());
        element(xml, "title", alert.title());
        element(xml, "updated", event.at().toString());
        element(xml, "published", event.at().toString());
        xml.writeStartElement("author");
        element(xml, "name", event.news().outlet().orElse("Second Source"));
        xml.writeEndElement();
        link(xml, "alternate", feed.page(alert).toString());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", alert.kind());
        element(xml, "content", event.news().says());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    /** Without what XML has no way to write. */
    private static String printable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
