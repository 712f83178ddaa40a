package se.rehabvagen.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it comes, so that a caller within a stream need not care for checked errors. */
final class Xml {

    private static final int REPLACEMENT = '\uFFFD';
    private static final int NO_CHARACTER = '\uFFFE';

    private final XMLStreamWriter writer;

    Xml(OutputStream out) {
        try {
            this.writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Begins an element. @param attributes names and values in turn */
    Xml begin(String element, String... attributes) {
        try {
            writer.writeStartElement(element);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** An element without content. @param attributes names and values in turn */
    Xml empty(String element, String... attributes) {
        try {
            writer.writeEmptyElement(element);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    Xml end() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Sends what is written. Without it a document that was broken off stays one. */
    void endDocument() {
        try {
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            writer.writeAttribute(attributes[index], legal(attributes[index + 1]));
        }
    }

    /** What cannot stand in XML, such as a control character in the name of a project, is shown as a replacement. */
    private static String legal(String text) {
        return text.codePoints()
                .map(each -> isLegal(each) ? each : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int each) {
        return each == '\t'
                || each == '\n'
                || each == '\r'
                || each >= ' ' && each < Character.MIN_SURROGATE
                || each > Character.MAX_SURROGATE && each < NO_CHARACTER
                || each > Character.MAX_VALUE;
    }

    private static UncheckedIOException broken(XMLStreamException e) {
        return new UncheckedIOException(new IOException(e));
    }
}
