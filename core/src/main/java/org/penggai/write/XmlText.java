package org.penggai.write;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in UTF-8, whatever characters a text holds. */
public final class XmlText {
    private final XMLStreamWriter xml;

    /** A document on {@code out}, which stays open. */
    public XmlText(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    /** Begins the document. */
    public void declaration() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Begins an element. */
    public void begin(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    /** Ends the element begun last. */
    public void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** An element without content. */
    public void empty(String name) throws XMLStreamException {
        xml.writeEmptyElement(name);
    }

    /** An attribute of the element begun last. */
    public void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    /** Text in the element begun last. */
    public void text(String value) throws XMLStreamException {
        xml.writeCharacters(allowed(value));
    }

    /** Writes on what is still kept. */
    public void flush() throws XMLStreamException {
        xml.flush();
    }

    /** XML has no way to write most control characters, nor half a surrogate pair. */
    private static String allowed(String value) {
        return value.codePoints()
                .map(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000
                                ? c
                                : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
