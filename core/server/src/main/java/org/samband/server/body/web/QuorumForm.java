package org.samband.server.body.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samband.profile.Quorum;
import org.samband.server.body.BodyId;
import org.samband.server.body.BodyQuorums;
import org.samband.server.web.Refusal;

/**
 * What somebody types about how many must be there for a body to decide.
 *
 * @param needs {@code AT_LEAST} or {@code MORE_THAN} a part of the seats, {@code NOBODY}, or nothing for as its type says
 */
public record QuorumForm(
        String alliance, BodyId body, int version, String needs, String part, String whole, String basis, String from) {

    static QuorumForm empty(String alliance, BodyId body, int version) {
        return new QuorumForm(alliance, body, version, "AT_LEAST", "1", "2", "", "");
    }

    static QuorumForm typed(String alliance, BodyId body, int version, Map<String, String> typed) {
        return new QuorumForm(
                alliance,
                body,
                version,
                typed.getOrDefault("needs", ""),
                typed.getOrDefault("part", ""),
                typed.getOrDefault("whole", ""),
                typed.getOrDefault("basis", ""),
                typed.getOrDefault("from", ""));
    }

    @Nullable
    Quorum rule() {
        return switch (needs) {
            case "" -> null;
            case "NOBODY" -> Quorum.none();
            case "AT_LEAST" -> BodyQuorums.part(number("part", part), number("whole", whole), false);
            case "MORE_THAN" -> BodyQuorums.part(number("part", part), number("whole", whole), true);
            default -> throw Refusal.at("needs", "body.quorum.unknown-kind");
        };
    }

    private static int number(String field, String typed) {
        if (!typed.strip().matches("\\d{1,3}")) {
            throw Refusal.at(field, "body.quorum.no-number");
        }
        return Integer.parseInt(typed.strip());
    }

    public String back() {
        return "/" + alliance + "/bodies/" + body.value();
    }
}
