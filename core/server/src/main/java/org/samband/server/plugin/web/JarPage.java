package org.samband.server.plugin.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.ProfileApi;
import org.samband.server.plugin.CodeOff;
import org.samband.server.plugin.InstalledJars;
import org.samband.server.plugin.NodePlugins;
import org.samband.server.plugin.ProfileJar;
import org.samband.server.plugin.ProfileTrail;
import org.samband.server.plugin.ProfileUser;
import org.samband.server.plugin.Profiles;
import org.samband.server.plugin.Terms;
import org.samband.server.plugin.signature.Verdict;
import org.samband.server.web.Texts;

/**
 * All that an administrator should know of a jar before and after it is turned on.
 *
 * @param facts what it is
 * @param brought what each of its profiles and countries has
 * @param off its rules that are called no more
 * @param users who cannot be worked in without it
 * @param elsewhere who works by another version and may move to this one
 */
public record JarPage(
        JarCard card,
        String sha256,
        List<Fact> facts,
        List<Brought> brought,
        List<Off> off,
        List<ProfileUser> users,
        List<ProfileUser> elsewhere,
        List<JarCard> versions,
        List<EventRow> events) {

    private static final List<String> KINDS = List.of(
            "languages",
            "currency",
            "country",
            "body-types",
            "levels",
            "cycles",
            "levy-rules",
            "seating-rules",
            "plan-rules",
            "report-formats",
            "statistics",
            "examples");
    private static final List<String> WORDS =
            List.of("body-types", "levels", "cycles", "levy-rules", "seating-rules", "plan-rules", "report-formats");
    private static final List<String> CODE =
            List.of("levy-rules", "seating-rules", "plan-rules", "report-formats", "statistics");

    static JarPage of(
            ProfileJar jar,
            InstalledJars jars,
            NodePlugins node,
            CodeOff codeOff,
            ProfileTrail trail,
            Profiles profiles,
            Texts texts) {
        var dependents = jars.dependents();
        return new JarPage(
                JarCard.of(jar, dependents.of(jar), node, profiles, texts),
                jar.sha256(),
                facts(jar, texts),
                jar.provides().stream()
                        .map(one -> brought(jar, one, profiles, texts))
                        .toList(),
                codeOff.of(jar.sha256()).stream()
                        .map(failed -> new Off(
                                failed.code(),
                                texts.formats().dateTime(LocalDateTime.ofInstant(failed.at(), ZoneId.systemDefault())),
                                failed.cause()))
                        .toList(),
                dependents.of(jar),
                dependents.elsewhere(jar),
                jars.versions(jar.name()).stream()
                        .filter(other -> !other.sha256().equals(jar.sha256()))
                        .map(other -> JarCard.of(other, dependents.of(other), node, profiles, texts))
                        .toList(),
                EventRow.all(trail.of(jar.sha256()), jars.all(), texts));
    }

    private static List<Fact> facts(ProfileJar jar, Texts texts) {
        var facts = new ArrayList<Fact>();
        var description = jar.description();
        add(facts, texts, "version", jar.pluginVersion());
        add(facts, texts, "author", description.author());
        add(facts, texts, "summary", description.summary());
        if (description.requires() != null) {
            add(facts, texts, "api", texts.say("plugin.api-of", description.requires(), ProfileApi.version()));
        }
        facts.add(new Fact(
                texts.say("signature.signature"),
                texts.say(Verdict.sentence(jar.signature(), jar.name(), jar.signer()))));
        add(facts, texts, "origin", texts.say(jar.builtIn() ? "plugin.origin.built-in" : "plugin.origin.handed-in"));
        add(facts, texts, "file", jar.fileName());
        add(facts, texts, "hash", jar.sha256());
        return facts;
    }

    private static void add(List<Fact> facts, Texts texts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(texts.say("plugin.fact." + label), value));
        }
    }

    private static Brought brought(ProfileJar jar, String provided, Profiles profiles, Texts texts) {
        var id = provided.substring(provided.indexOf(' ') + 1);
        var terms = profiles.find(id, Objects.requireNonNullElse(jar.pluginVersion(), ""))
                // The words of another version are better than none, as long as this one is off.
                .or(() -> profiles.find(id))
                .map(profile -> Terms.of(texts.language().tag(), Map.of(), profile))
                .orElseGet(() -> Terms.ofCore(texts.language().tag()));
        var facts = KINDS.stream()
                .flatMap(kind -> {
                    var keys = jar.description().keys(provided, kind);
                    return keys.isEmpty()
                            ? Stream.<Fact>of()
                            : Stream.of(new Fact(
                                    texts.say("plugin.has." + kind),
                                    texts.formats()
                                            .list(keys.stream()
                                                    .map(key -> said(kind, key, terms, texts))
                                                    .toList())));
                })
                .toList();
        var code = CODE.stream()
                .filter(kind -> !jar.description().keys(provided, kind).isEmpty())
                .map(kind -> texts.say("plugin.code." + kind))
                .toList();
        return new Brought(
                texts.say(provided.startsWith("country ") ? "plugin.of-country" : "plugin.of-profile", id),
                facts,
                code.isEmpty() ? texts.say("plugin.code.none") : texts.formats().list(code));
    }

    private static String said(String kind, String key, Terms terms, Texts texts) {
        if (kind.equals("languages")) {
            return Locale.forLanguageTag(key)
                    .getDisplayLanguage(texts.language().locale());
        }
        if (kind.equals("country")) {
            return Locale.of("", key).getDisplayCountry(texts.language().locale());
        }
        return WORDS.contains(kind) ? terms.term(key).singular() : key;
    }

    /** A line of what it is. */
    public record Fact(String label, String value) {}

    /** What a profile or a country has, and where it has code that the server calls. */
    public record Brought(String title, List<Fact> facts, String code) {}

    /** A rule that is called no more. */
    public record Off(String code, String since, String cause) {}
}
