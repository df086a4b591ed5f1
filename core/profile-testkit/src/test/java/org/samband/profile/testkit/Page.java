package org.samband.profile.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page of the documentation for authors, with what its code blocks hold. */
record Page(String name, List<Block> blocks) {

    static final Path FOLDER = Path.of("..", "..", "docs", "profiles");

    static Page of(String name) throws IOException {
        List<Block> blocks = new ArrayList<>();
        String heading = "";
        StringBuilder code = null;
        String language = "";
        for (String line : Files.readAllLines(FOLDER.resolve(name))) {
            if (code != null && line.equals("```")) {
                blocks.add(new Block(heading, language, code.toString()));
                code = null;
            } else if (code != null) {
                code.append(line).append('\n');
            } else if (line.startsWith("```")) {
                language = line.substring(3);
                code = new StringBuilder();
            } else if (line.startsWith("## ")) {
                heading = line.substring(3);
            }
        }
        return new Page(name, blocks);
    }

    /** Returns the headings under which there is code in a language, in order. */
    List<String> headingsWith(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .map(Block::heading)
                .distinct()
                .toList();
    }

    /** Returns the code in a language under a heading. */
    List<String> code(String heading, String language) {
        return blocks.stream()
                .filter(block -> block.heading().equals(heading))
                .filter(block -> block.language().equals(language))
                .map(Block::code)
                .toList();
    }

    /** A block of code under a heading. */
    record Block(String heading, String language, String code) {}
}
