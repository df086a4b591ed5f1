package org.samband.server.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a Word file keeps its text; other Office files are refused by their kind.
 *
 * @param text the path of the part with the text
 * @param styles the path of the part with the styles
 * @param notes the paths of the parts with footnotes and endnotes
 */
record WordParts(String text, @Nullable String styles, List<String> notes) {

    WordParts {
        notes = List.copyOf(notes);
    }

    static WordParts in(String name, Function<String, byte @Nullable []> parts) {
        String text = related(name, "_rels/.rels", parts).get("officeDocument");
        if (text == null) {
            throw (parts.apply("mimetype") == null ? Unreadable.ARCHIVE : Unreadable.OPEN_DOCUMENT).refuse(name);
        }
        String kind = contentType(name, text, parts);
        if (kind.contains("spreadsheet") || kind.contains("excel")) {
            throw Unreadable.SPREADSHEET.refuse(name);
        }
        if (kind.contains("presentation") || kind.contains("powerpoint")) {
            throw Unreadable.PRESENTATION.refuse(name);
        }
        int folder = text.lastIndexOf('/') + 1;
        String relations = text.substring(0, folder) + "_rels/" + text.substring(folder) + ".rels";
        Map<String, String> related = related(name, relations, parts);
        List<String> notes = new ArrayList<>();
        Stream.of("footnotes", "endnotes").forEach(type -> {
            if (related.containsKey(type)) {
                notes.add(related.get(type));
            }
        });
        return new WordParts(text, related.get("styles"), notes);
    }

    List<String> paths() {
        List<String> paths = new ArrayList<>(notes);
        paths.add(text);
        if (styles != null) {
            paths.add(styles);
        }
        return paths;
    }

    /** Reads relationships: the path of the first target of each type, by the last word of the type. */
    private static Map<String, String> related(String name, String path, Function<String, byte @Nullable []> parts) {
        Map<String, String> targets = new LinkedHashMap<>();
        byte[] part = parts.apply(path);
        if (part == null) {
            return targets;
        }
        String folder = path.substring(0, path.indexOf("_rels/"));
        try (XmlCursor xml = new XmlCursor(name, path, part)) {
            xml.root(root -> xml.children(child -> {
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target));
                }
            }));
        }
        return targets;
    }

    private static String contentType(String name, String path, Function<String, byte @Nullable []> parts) {
        byte[] part = parts.apply("[Content_Types].xml");
        if (part == null) {
            return "";
        }
        StringBuilder type = new StringBuilder();
        try (XmlCursor xml = new XmlCursor(name, "[Content_Types].xml", part)) {
            xml.root(root -> xml.children(child -> {
                if (("/" + path).equalsIgnoreCase(xml.attribute("PartName"))) {
                    type.append(xml.attribute("ContentType"));
                }
            }));
        }
        return type.toString();
    }

    private static String resolve(String folder, String target) {
        String path = URI.create("/" + folder).resolve(target).normalize().getPath();
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
