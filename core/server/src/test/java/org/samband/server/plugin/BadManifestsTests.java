package org.samband.server.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.samband.server.plugin.BadJars.good;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.samband.profile.ProfileApi;

/** Jars that do not say what they are, ask for what is not there, or name nothing that could be served. */
class BadManifestsTests {

    @TestFactory
    Stream<DynamicTest> none_of_them_passes_and_each_is_told_why() {
        var jars = new BadJars();
        jars.add(
                "no manifest",
                good().withoutManifest(),
                "lake.jar has no manifest (META-INF/MANIFEST.MF), so it does not say which plugin it is.");
        jars.add(
                "a huge manifest",
                good().manifest("Plugin-Description", noise(2 << 20)),
                "lake.jar holds META-INF/MANIFEST.MF, which is larger than 1024 KB, and more than a profile can need there.");
        jars.add(
                "a manifest that is none",
                good().withoutManifest().entry("META-INF/MANIFEST.MF", "What is this?\n".getBytes(UTF_8)),
                "lake.jar has a manifest that cannot be read: invalid header field (line 1)");
        jars.add("no id", good().without("Plugin-Id"), "lake.jar lacks the entry Plugin-Id in its manifest.");
        jars.add(
                "an id that is a path",
                good().manifest("Plugin-Id", "../lakeside"),
                "lake.jar has \"../lakeside\" as Plugin-Id in its manifest, which is no valid value there.");
        jars.add(
                "for another API",
                good().manifest("Plugin-Requires", ">=2.0.0"),
                "lakeside asks for a profile API of >=2.0.0; this server has " + ProfileApi.version() + ".");
        jars.add(
                "for an API of no version",
                good().manifest("Plugin-Requires", "new enough"),
                "lakeside has \"new enough\" as Plugin-Requires in its manifest, which is no valid value there.");
        jars.add(
                "a missing dependency",
                good().manifest("Plugin-Dependencies", "nowhere@1.0.0"),
                "lakeside asks for other plugins (nowhere@1.0.0). A profile stands on its own.");
        jars.add(
                "a circle of dependencies, here",
                good().manifest("Plugin-Dependencies", "mountainside"),
                "lakeside asks for other plugins (mountainside). A profile stands on its own.");
        jars.add(
                "a circle of dependencies, there",
                new ThrowAwayJar("mountainside").manifest("Plugin-Dependencies", "lakeside"),
                "mountainside asks for other plugins (lakeside). A profile stands on its own.");
        jars.add(
                "other jars on its class path",
                good().manifest("Class-Path", "file:/tmp/evil.jar"),
                "lakeside has the entry Class-Path in its manifest; a profile may bring nothing that runs beside it.");
        jars.add(
                "a class that runs beside it",
                good().manifest("Plugin-Class", "org.example.Start"),
                "lakeside has the entry Plugin-Class in its manifest; a profile may bring nothing that runs beside it.");
        jars.add(
                "no list of providers",
                good().entry("META-INF/extensions.idx", "# none\n".getBytes(UTF_8)),
                "lakeside names no profile and no country in META-INF/extensions.idx.");
        return jars.tests(13);
    }

    private static String noise(int length) {
        return new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
                .toString();
    }
}
