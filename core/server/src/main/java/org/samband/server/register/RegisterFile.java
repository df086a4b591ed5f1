package org.samband.server.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of the register: a head of lines {@code # key: value}, then lines of cells with tabs between them.
 *
 * @param name where it lies, such as {@code sweden/federations.tsv}
 */
record RegisterFile(String name, String sha256, Map<String, String> head, List<Line> lines) {

    private static final Pattern HEAD = Pattern.compile("# ([a-z-]+): (.+)");

    static RegisterFile parse(String name, byte[] content) {
        var head = new LinkedHashMap<String, String>();
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var text : new String(content, StandardCharsets.UTF_8).split("\r?\n")) {
            number++;
            var said = HEAD.matcher(text);
            if (said.matches()) {
                head.merge(said.group(1), said.group(2).strip(), (before, more) -> before + " " + more);
            } else if (!text.isBlank() && !text.startsWith("#")) {
                lines.add(new Line(name, number, List.of(text.split("\t", -1))));
            }
        }
        return new RegisterFile(name, sha256(content), head, lines);
    }

    /** Returns what the head must say. */
    String said(String key) {
        return maybe(key).orElseThrow(() -> new RegisterFileException(name, 1, "The head does not say its " + key));
    }

    Optional<String> maybe(String key) {
        return Optional.ofNullable(head.get(key));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line that is neither empty nor part of the head. */
    record Line(String file, int number, List<String> cells) {

        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        RegisterFileException wrong(String why) {
            return new RegisterFileException(file, number, why);
        }
    }
}
