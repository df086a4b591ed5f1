package org.samband.server.alliance;

import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.data.Validity;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A cooperation with its own circle of participants; the root scheme is the membership itself and is called like the
 * alliance.
 *
 * @param purpose what it is for, or null where nobody has said so
 * @param missing what is not known about its participants, or null
 */
public record Scheme(
        @Id SchemeId id,
        boolean root,
        String title,
        @Nullable String purpose,
        Validity valid,
        @Nullable String missing,
        @Version @Nullable Integer version) {

    static Scheme root(String title) {
        return new Scheme(new SchemeId(Ids.next()), true, title, null, Validity.always(), null, null);
    }

    static Scheme begun(Draft draft) {
        return new Scheme(
                new SchemeId(Ids.next()), false, draft.title(), draft.purpose(), draft.valid(), draft.missing(), null);
    }

    Scheme become(Draft draft) {
        return new Scheme(
                id,
                root,
                root ? title : draft.title(),
                draft.purpose(),
                root ? valid : draft.valid(),
                draft.missing(),
                version);
    }

    Scheme called(String newTitle) {
        return new Scheme(id, root, newTitle, purpose, valid, missing, version);
    }

    /** Returns the version of it that was read, for whoever changes it. */
    public int seen() {
        return version == null ? 0 : version;
    }

    /** What a person says of a scheme; title and life of the root scheme are the alliance's. */
    public record Draft(
            String title,
            @Nullable String purpose,
            Validity valid,
            @Nullable String missing) {

        public static Draft titled(String title) {
            return new Draft(title, null, Validity.always(), null);
        }
    }
}
