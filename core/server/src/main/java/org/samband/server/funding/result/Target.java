package org.samband.server.funding.result;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samband.server.funding.budget.LineKind;
import org.samband.server.funding.budget.Post;

/** Where in a budget an actual figure belongs: to a kind of income, or to one post. */
public sealed interface Target {

    /** Reads what {@link #written} wrote. */
    static Optional<Target> read(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        if (written.startsWith("post:")) {
            try {
                return Optional.of(new OfPost(new Post(UUID.fromString(written.substring("post:".length())))));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Arrays.stream(LineKind.values())
                .filter(kind -> kind.income() && written.equals("kind:" + kind.key()))
                .<Target>map(OfKind::new)
                .findFirst();
    }

    /** Returns it as text, for forms and rows. */
    String written();

    /** All income of one kind. */
    record OfKind(LineKind kind) implements Target {
        @Override
        public String written() {
            return "kind:" + kind.key();
        }
    }

    /** One post of the budgets. */
    record OfPost(Post post) implements Target {
        @Override
        public String written() {
            return "post:" + post.value();
        }
    }
}
