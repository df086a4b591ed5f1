package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;

/** Walks through a part of a Word file from element to element, without ever building a tree of it. */
final class XmlCursor implements AutoCloseable {

    private static final int DEEPEST = 200;
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final String name;
    private final String part;
    private final XMLStreamReader xml;
    private int depth;

    XmlCursor(String name, String part, byte[] content) {
        this.name = name;
        this.part = part;
        try {
            this.xml = factory().createXMLStreamReader(letters(content));
        } catch (XMLStreamException e) {
            throw WordFile.damaged(name, part, e);
        }
    }

    /** Visits the outermost element. */
    void root(Consumer<String> visitor) {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and instructions may come before it.
        }
        visitor.accept(element());
    }

    /** Visits each child of the current element by its name; what the visitor leaves of it is skipped. */
    void children(Consumer<String> visitor) {
        int parent = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                visitor.accept(element());
                while (depth > parent) {
                    next();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
                return;
            }
        }
    }

    /** Returns the text of the current element, without that of its children. */
    String text() {
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (depth >= own) {
            int event = next();
            if (depth == own && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** Returns an attribute of the current element, whatever namespace its writer gave it. */
    @Nullable
    String attribute(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Returns a number in an attribute of the current element, or another if there is none. */
    int number(String attribute, int otherwise) {
        String written = attribute(attribute);
        return written != null && written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : otherwise;
    }

    /** Tells whether the current element switches something on, as it does if it does not say no. */
    boolean isOn() {
        String written = attribute("val");
        return written == null || !(written.equals("0") || written.equals("false") || written.equals("off"));
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw WordFile.damaged(name, part, e);
        }
    }

    /** Names of other vocabularies, such as that of drawings, get a prefix so that they are not taken for Word's. */
    private String element() {
        String space = xml.getNamespaceURI();
        if (space != null && (space.contains("wordprocessingml") || space.startsWith(PACKAGE))) {
            return xml.getLocalName();
        }
        return (COMPATIBILITY.equals(space) ? "mc:" : "other:") + xml.getLocalName();
    }

    private int next() {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw Unreadable.DAMAGED.refuse(name, part);
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (Refusal e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw WordFile.damaged(name, part, e);
        }
    }

    /** Decoded here, so that a broken letter is a broken letter and not the end of the document. */
    private static Reader letters(byte[] content) {
        int mark = content.length < 2 ? 0 : Byte.toUnsignedInt(content[0]) << 8 | Byte.toUnsignedInt(content[1]);
        boolean wide = mark == 0xFEFF || mark == 0xFFFE;
        int skipped = mark == 0xEFBB ? 3 : 0;
        return new InputStreamReader(new ByteArrayInputStream(content, skipped, content.length), wide ? UTF_16 : UTF_8);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
