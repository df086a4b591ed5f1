package org.samband.server.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.samband.profile.ProfileApi;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.OwnTerms;
import org.samband.server.alliance.ThisAlliance;
import org.springframework.stereotype.Component;

/** Makes what an alliance has chosen into the source of a profile, which others can begin with. */
@Component
public class ProfileSource {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String POM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
              <modelVersion>4.0.0</modelVersion>

              <parent>
                <groupId>org.samband</groupId>
                <artifactId>profile-parent</artifactId>
                <version>@api@</version>
                <relativePath/>
              </parent>

              <groupId>org.example</groupId>
              <artifactId>@id@</artifactId>
              <version>1.0.0</version>

              <description>Begun from the settings of an alliance.</description>
            </project>
            """;
    private static final String TEST = """
            package @package@;

            import org.samband.profile.AllianceProfile;
            import org.samband.profile.testkit.ProfileContract;

            /** Inherits the contract of profiles. */
            class @type@Tests implements ProfileContract {

                @Override
                public AllianceProfile profile() {
                    return new @type@();
                }
            }
            """;

    private final AllianceProfiles profiles;
    private final OwnTerms ownTerms;
    private final OwnPhrases phrases;
    private final PlanColumns columns;
    private final SettingsFile file;

    ProfileSource(
            AllianceProfiles profiles, OwnTerms ownTerms, OwnPhrases phrases, PlanColumns columns, SettingsFile file) {
        this.profiles = profiles;
        this.ownTerms = ownTerms;
        this.phrases = phrases;
        this.columns = columns;
        this.file = file;
    }

    /** Returns a project as a zip: source, words, a test and, for what no profile says, the settings as a file. */
    public byte[] write() {
        return zip(files());
    }

    private Map<String, String> files() {
        var profile = profiles.current();
        var code = new ProfileCode(profile, ThisAlliance.get());
        var words = new ProfileWords(profile, ownTerms.all(), phrases.all());
        var files = new TreeMap<String, String>();
        var source = "src/main/java/" + code.folder();
        var resources = "src/main/resources/" + code.folder();
        files.put("pom.xml", POM.replace("@api@", ProfileApi.version()).replace("@id@", code.id()));
        files.put(source + code.type() + ".java", code.write(words.languages(), columns.on(PlanColumns.SCREEN)));
        words.terms().forEach((language, text) -> files.put(resources + "terms_" + language + ".properties", text));
        words.reading().ifPresent(text -> files.put(resources + "reading.properties", text));
        words.minutes().ifPresent(text -> files.put(resources + "minutes.properties", text));
        files.put(
                "src/test/java/" + code.folder() + code.type() + "Tests.java",
                TEST.replace("@package@", code.packageName()).replace("@type@", code.type()));
        files.put("settings.json", file.write());
        return files;
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var each : files.entrySet()) {
                var entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(each.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
