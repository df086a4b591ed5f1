package org.samband.server.plugin;

import java.util.List;
import java.util.Optional;
import org.samband.profile.AllianceProfile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What profiles said when their jars were first loaded, for reading what was made with them while the jars are missing. */
@Component
@Transactional
public class KeptAnswers {

    private final JdbcClient sql;
    private final JsonMapper json;

    KeptAnswers(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Keeps the answers of a jar's profiles, the first time that it is loaded. */
    void keep(LoadedJar jar) {
        if (jar.profiles().isEmpty()) {
            return;
        }
        var answers = jar.profiles().stream().map(ProfileAnswers::of).toList();
        sql.sql("insert into profile_jar_answers (sha256, answers, version) values (?, ?::jsonb, 0)"
                        + " on conflict do nothing")
                .params(jar.sha256(), json.writeValueAsString(new AnswersOfJar(answers)))
                .update();
    }

    /** Returns what a version of a profile said, without its code and without the words by which documents are read. */
    @Transactional(readOnly = true)
    public Optional<AllianceProfile> find(String profile, String version) {
        return sql
                .sql(
                        "select a.answers::text from profile_jar_answers a join profile_jar j using (sha256)"
                                + " where j.plugin_version = ? and j.provided @> jsonb_build_object('names', jsonb_build_array(?::text))")
                .params(version, "profile " + profile)
                .query(String.class)
                .list()
                .stream()
                .flatMap(text -> json.readValue(text, AnswersOfJar.class).profiles().stream())
                .filter(answers -> answers.id().equals(profile))
                .map(ProfileAnswers::profile)
                .findFirst();
    }

    private record AnswersOfJar(List<ProfileAnswers> profiles) {}
}
