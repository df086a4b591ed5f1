package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.samband.server.plugin.BadJars.good;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Profiles whose words are not whole, not plain or not their own. */
class BadWordsTests {

    @TestFactory
    Stream<DynamicTest> none_of_them_passes_and_each_is_told_why() {
        var jars = new BadJars();
        jars.add(
                "a term too few",
                good().terms("board = board, the board, boards, the boards"),
                "lakeside breaks the contract: terminology() has no term for \"annual\" in en; add its four forms.");
        jars.add(
                "a language too few",
                good().rewriting("\"terms\", \"en\"", "\"terms\", \"en\", \"fi\""),
                "lakeside breaks the contract: terminology() throws IllegalArgumentException: There is no resource terms_fi.properties beside org.example.lakeside.Lakeside.");
        jars.add(
                "a term in one language only",
                () -> good().rewriting("\"terms\", \"en\"", "\"terms\", \"en\", \"fi\"")
                        .entry("org/example/lakeside/terms_fi.properties", "board = a, b, c, d".getBytes(UTF_8))
                        .bytes(),
                "lakeside breaks the contract: terminology() has no term for \"activity\" in fi; add its four forms.");
        jars.add(
                "markup in a term",
                good().terms("board = <script>alert(1)</script>, the board, boards, the boards"),
                "lakeside breaks the contract: terminology(), \"board\" in en, has the form \"<script>alert(1)</script>\"; a form is words of at most 80 characters without markup.");
        jars.add(
                "words from outside the jar",
                good().rewriting("\"terms\", \"en\"", "\"../../../../../../etc/passwd\", \"en\""),
                "lakeside breaks the contract: terminology() throws IllegalArgumentException: There is no resource ../../../../../../etc/passwd_en.properties beside org.example.lakeside.Lakeside.");
        jars.add(
                "a language that is a path",
                good().rewriting("\"terms\", \"en\"", "\"terms\", \"en/../en\""),
                "lakeside breaks the contract: terminology() throws IllegalArgumentException: There is no resource"
                        + " terms_en/../en.properties beside org.example.lakeside.Lakeside.");
        return jars.tests(6);
    }
}
