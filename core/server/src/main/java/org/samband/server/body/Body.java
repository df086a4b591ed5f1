package org.samband.server.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samband.profile.BodyType.Standing;
import org.samband.server.data.Ids;
import org.samband.server.data.Validity;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/** An organ of the alliance, or one outside of it that its reports go to. */
public final class Body {

    @Id
    private final BodyId id;

    private String name;
    private @Nullable String type;
    private boolean external;
    private List<String> aliases;
    private final int position;

    @Column("parent_id")
    private @Nullable BodyId parent;

    private @Nullable String appointedBy;
    private @Nullable Standing standing;
    private @Nullable LocalDate countedOn;
    private @Nullable Integer meetingsAYear;
    private @Nullable Integer renewedWithin;
    private @Nullable String opening;
    private Validity valid;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Body(
            BodyId id,
            String name,
            @Nullable String type,
            boolean external,
            List<String> aliases,
            int position,
            @Nullable BodyId parent,
            @Nullable String appointedBy,
            @Nullable Standing standing,
            @Nullable LocalDate countedOn,
            @Nullable Integer meetingsAYear,
            @Nullable Integer renewedWithin,
            @Nullable String opening,
            Validity valid) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.external = external;
        this.aliases = List.copyOf(aliases);
        this.position = position;
        this.parent = parent;
        this.appointedBy = appointedBy;
        this.standing = standing;
        this.countedOn = countedOn;
        this.meetingsAYear = meetingsAYear;
        this.renewedWithin = renewedWithin;
        this.opening = opening;
        this.valid = valid;
    }

    static Body founded(Draft draft, int position) {
        var charter = draft.charter();
        return new Body(
                new BodyId(Ids.next()),
                draft.name(),
                draft.type(),
                draft.external(),
                draft.aliases(),
                position,
                charter.parent(),
                charter.appointedBy(),
                charter.standing(),
                charter.countedOn(),
                charter.meetingsAYear(),
                charter.renewedWithin(),
                charter.opening(),
                charter.life());
    }

    void become(Draft draft) {
        var before = name;
        name = draft.name();
        type = draft.type();
        external = draft.external();
        // Documents of earlier years go on saying the old name.
        aliases = Stream.concat(draft.aliases().stream(), Stream.of(before))
                .filter(alias -> !alias.equalsIgnoreCase(name))
                .distinct()
                .toList();
        parent = draft.charter().parent();
        appointedBy = draft.charter().appointedBy();
        standing = draft.charter().standing();
        countedOn = draft.charter().countedOn();
        meetingsAYear = draft.charter().meetingsAYear();
        renewedWithin = draft.charter().renewedWithin();
        opening = draft.charter().opening();
        valid = draft.charter().life();
    }

    void call(String newName) {
        become(new Draft(newName, type, external, aliases, charter()));
    }

    public BodyId id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Returns the key of its type in the profile; bodies outside the alliance have none. */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /** Tells whether it belongs to somebody else than the alliance. */
    public boolean external() {
        return external;
    }

    /** Returns the other names that documents call it by. */
    public List<String> aliases() {
        return aliases;
    }

    public int position() {
        return position;
    }

    /** Returns where it stands among the others, and how long it exists. */
    public Charter charter() {
        return new Charter(parent, appointedBy, standing, countedOn, meetingsAYear, renewedWithin, opening, valid);
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /**
     * What a person says of a body.
     *
     * @param type the key of its type in the profile, or null for one that has none
     */
    public record Draft(String name, @Nullable String type, boolean external, List<String> aliases, Charter charter) {

        public Draft {
            aliases = List.copyOf(aliases);
        }

        /** A body of whose charter nothing is said. */
        public Draft(String name, @Nullable String type, boolean external, List<String> aliases) {
            this(name, type, external, aliases, Charter.open());
        }

        /** Returns a body of the alliance of one of the profile's types. */
        public static Draft own(String name, String type) {
            return new Draft(name, type, false, List.of());
        }

        /** Returns a body of somebody else. */
        public static Draft external(String name) {
            return new Draft(name, null, true, List.of());
        }
    }
}
