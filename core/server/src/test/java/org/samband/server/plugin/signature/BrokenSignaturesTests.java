package org.samband.server.plugin.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Jars that are not, or not wholly, what somebody signed. */
class BrokenSignaturesTests extends ListsOfTrust {

    @Test
    void a_file_changed_after_signing_breaks_the_jar() throws Exception {
        var changed = Repacked.of(LAKESIDE.sign(jar()))
                .changing("Lakeside.class", content -> "other".getBytes(UTF_8))
                .bytes();

        assertThat(say(judge(changed, "lakeside")))
                .isEqualTo("lakeside is not what was signed: org/example/Lakeside.class was changed afterwards.");
    }

    @Test
    void a_file_added_after_signing_breaks_the_jar() throws Exception {
        var added = Repacked.of(LAKESIDE.sign(jar()))
                .with("org/example/More.class", new byte[9])
                .bytes();

        assertThat(say(judge(added, "lakeside")))
                .startsWith("lakeside is signed in part only: org/example/More.class is not as the other files are");
    }

    @Test
    void another_id_in_the_manifest_breaks_the_jar() throws Exception {
        var renamed = Repacked.of(LAKESIDE.sign(jar()))
                .changing(
                        "MANIFEST.MF",
                        text -> new String(text, UTF_8)
                                .replace("Plugin-Id: mountainside", "Plugin-Id: lakeside")
                                .getBytes(UTF_8))
                .bytes();

        assertThat(judge(renamed, "lakeside").state()).isEqualTo(SignatureState.BROKEN);
    }

    @Test
    void a_jar_whose_files_are_signed_by_different_people_is_broken() throws Exception {
        // Each signs what the other has not: the second signature covers the added file alone.
        var first = LAKESIDE.sign(jar());
        var both = STRANGER.sign(
                Repacked.of(first).with("org/example/More.class", new byte[9]).bytes());
        var half = Repacked.of(both).without("LAKESIDE.SF").bytes();

        assertThat(judge(both, "lakeside").state()).isIn(SignatureState.BROKEN, SignatureState.UNKNOWN);
        assertThat(judge(half, "lakeside").state()).isIn(SignatureState.BROKEN, SignatureState.UNKNOWN);
    }

    @Test
    void a_jar_without_its_signature_s_key_block_is_not_unsigned_but_broken() throws Exception {
        var stripped = Repacked.of(LAKESIDE.sign(jar())).without(".EC").bytes();

        assertThat(say(judge(stripped, "lakeside")))
                .isEqualTo("lakeside has a signature that is damaged or made by a method that is no longer safe.");
    }
}
