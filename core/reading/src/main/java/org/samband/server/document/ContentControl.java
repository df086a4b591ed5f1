package org.samband.server.document;

/** A field of a form in a Word file: what was filled in counts, what asks for it does not. */
final class ContentControl {

    private ContentControl() {}

    /** Reads a content control; the content is read by the caller unless it only shows what to fill in. */
    static void read(XmlCursor xml, Runnable content) {
        boolean[] placeholder = {false};
        xml.children(child -> {
            if (child.equals("sdtPr")) {
                xml.children(property -> placeholder[0] |= property.equals("showingPlcHdr") && xml.isOn());
            } else if (child.equals("sdtContent") && !placeholder[0]) {
                content.run();
            }
        });
    }
}
