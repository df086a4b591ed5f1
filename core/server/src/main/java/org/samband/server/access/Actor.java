package org.samband.server.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.CurrentActor;
import org.samband.server.data.CurrentAlliance;
import org.samband.server.rule.Role;

/**
 * The account that the running code works for, and what it is in each alliance.
 *
 * @param language the language it chose, or null for the one its browser asks for
 * @param passwordDue whether it must choose a password of its own before anything else
 */
public record Actor(
        AccountId id,
        String userName,
        String name,
        boolean administrator,
        @Nullable String language,
        boolean passwordDue,
        List<Part> parts) {

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    public Actor {
        parts = List.copyOf(parts);
    }

    /** Who is signed in, if anybody is. */
    public static Optional<Actor> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Does the work as this account; the audit trail names it. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(() -> new CurrentActor(id.value(), name).<T, X>call(work));
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return this;
        });
    }

    /** Whether it has one of the roles in the current alliance; without roles, any. */
    public boolean is(Role... roles) {
        var mine = roles();
        return roles.length == 0 ? !mine.isEmpty() : Arrays.stream(roles).anyMatch(mine::contains);
    }

    /** Its roles in the current alliance. */
    public Set<Role> roles() {
        return CurrentAlliance.id().map(this::rolesIn).orElse(Set.of());
    }

    public Set<Role> rolesIn(UUID alliance) {
        return parts.stream()
                .filter(part -> part.alliance().equals(alliance))
                .map(Part::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it may read in an alliance what concerns an organisation: by any role, as a contact only of its own. */
    public boolean readsOf(UUID alliance, UUID organisation) {
        return parts.stream()
                .filter(part -> part.alliance().equals(alliance))
                .anyMatch(part -> part.role() != Role.MEMBER_CONTACT || organisation.equals(part.organisation()));
    }

    /** Whether whoever is signed in, if anybody is, may read in an alliance what concerns an organisation. */
    public static boolean anyReadsOf(UUID alliance, UUID organisation) {
        return current().filter(actor -> actor.readsOf(alliance, organisation)).isPresent();
    }

    /** The organisations whose contact it is in the current alliance. */
    public Set<UUID> organisations() {
        var alliance = CurrentAlliance.id();
        return parts.stream()
                .filter(part -> alliance.equals(Optional.of(part.alliance())))
                .flatMap(part -> Optional.ofNullable(part.organisation()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The alliances in which it has a role. */
    public Set<UUID> alliances() {
        return parts.stream().map(Part::alliance).collect(Collectors.toUnmodifiableSet());
    }
}
