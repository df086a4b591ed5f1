package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.samband.server.plugin.BadJars.good;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that are no sound jars, or hold what a profile must not bring: none of their code is run. */
class BadArchivesTests {

    private static final byte[] BYTE = new byte[1];

    @TestFactory
    Stream<DynamicTest> none_of_them_passes_and_each_is_told_why() {
        var jars = new BadJars();
        jars.add(
                "a text",
                () -> "hello".getBytes(UTF_8),
                "lake.jar is not a whole jar file: it is damaged, cut off or something else.");
        jars.add(
                "cut off",
                () -> {
                    var whole = good().bytes();
                    return Arrays.copyOf(whole, whole.length * 2 / 3);
                },
                "lake.jar is not a whole jar file: it is damaged, cut off or something else.");
        jars.add(
                "a changed byte",
                () -> {
                    var bytes = good().bytes();
                    bytes[bytes.length / 2] ^= 0x55;
                    return bytes;
                },
                "lake.jar is not a whole jar file: it is damaged, cut off or something else.");
        jars.add(
                "points outside itself",
                good().entry("../../evil.sh", BYTE),
                "lake.jar holds a file whose name points outside the jar or cannot be a name: \"../../evil.sh\".");
        jars.add(
                "begins at the root",
                good().entry("/etc/cron.d/evil", BYTE),
                "lake.jar holds a file whose name points outside the jar or cannot be a name: \"/etc/cron.d/evil\".");
        jars.add(
                "points outside the Windows way",
                good().entry("..\\evil.bat", BYTE),
                "lake.jar holds a file whose name points outside the jar or cannot be a name: \"..\\evil.bat\".");
        jars.add(
                "a bomb",
                good().entry("zeros", new byte[30 << 20]),
                "lake.jar would be unpacked to far more than a profile can need.");
        jars.add(
                "far too many files",
                () -> {
                    var jar = good();
                    for (var number = 0; number < 5_001; number++) {
                        jar.entry("f" + number, BYTE);
                    }
                    return jar.bytes();
                },
                "lake.jar holds more than 5000 files, which no profile needs.");
        jars.add(
                "two files of one name",
                () -> {
                    // The names are changed after it was packed, since no packer writes one twice.
                    var text = new String(
                            good().entry("twin-a", BYTE).entry("twin-b", BYTE).bytes(), ISO_8859_1);
                    return text.replace("twin-b", "twin-a").getBytes(ISO_8859_1);
                },
                "lake.jar holds two files of the same name: \"twin-a\".");
        jars.add(
                "two manifests",
                good().entry("meta-inf/manifest.mf", "Plugin-Id: other\r\n".getBytes(UTF_8)),
                "lake.jar holds two files of the same name: \"meta-inf/manifest.mf\".");
        for (var type : List.of(
                "org/samband/profile/Level.class",
                "org/samband/server/web/Evil.class",
                "org/pf4j/Plugin.class",
                "java/lang/String.class")) {
            jars.add(
                    "brings " + type,
                    good().entry(type, new byte[8]),
                    "lake.jar brings the class " + type + ", which belongs to Samband, to pf4j or to Java itself.");
        }
        jars.add(
                "hides a class of the core",
                good().entry("META-INF/versions/21/org/samband/server/web/Evil.class", new byte[8]),
                "lake.jar brings the class org/samband/server/web/Evil.class, which belongs to Samband, to pf4j or to Java itself.");
        jars.add(
                "for a later Java",
                good().entry(
                                "org/example/Later.class",
                                new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 99}),
                "lake.jar holds org/example/Later.class, which is compiled for Java 55; this server runs on Java "
                        + Runtime.version().feature() + ".");
        jars.add(
                "a class that is none",
                good().entry("org/example/None.class", "text".getBytes(UTF_8)),
                "lake.jar holds org/example/None.class, which is called a class but is none.");
        return jars.tests(17);
    }
}
