package org.samband.server.alliance;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.CurrentAlliance;
import org.samband.server.plugin.Profiles;
import org.samband.server.register.OrganisationId;
import org.samband.server.web.Colour;
import org.samband.server.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Finds, opens, changes and removes the alliances of this installation. */
@Component
public class Alliances {

    /** The languages an alliance can choose. */
    public static final Set<String> LANGUAGES = Set.of("nb", "nn", "sv", "en");

    private static final int LONGEST_NAME = 120;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final AllianceRows rows;
    private final SchemeRows schemes;
    private final PublishedMembers published;
    private final Profiles profiles;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alliances(
            AllianceRows rows,
            SchemeRows schemes,
            PublishedMembers published,
            Profiles profiles,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.schemes = schemes;
        this.published = published;
        this.profiles = profiles;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Returns all of them by name. */
    public List<Alliance> all() {
        return rows.findAllByOrderByName();
    }

    /** Returns the one at an address. */
    public Optional<Alliance> at(String slug) {
        return rows.findBySlug(slug);
    }

    /** Returns one by its id. */
    public Optional<Alliance> find(AllianceId id) {
        return rows.findById(id);
    }

    /**
     * Opens an alliance; whoever listens to {@link AllianceHosted} does its part in the same transaction.
     *
     * @throws Refusal if the address is taken, reserved or malformed, or the profile is not installed
     */
    public Alliance host(String slug, String name, String profile, String language) {
        var alliance = Alliance.hosted(
                Slug.typed(slug),
                checkedName(name),
                checkedProfile(profile),
                profiles.version(profile).orElse(null),
                checkedLanguage(language),
                clock.instant());
        return CurrentAlliance.call(
                alliance.id().value(),
                () -> transactions.execute(status -> {
                    var saved = insert(alliance);
                    schemes.save(Scheme.root(saved.name()));
                    events.publishEvent(new AllianceHosted(saved.id()));
                    return saved;
                }));
    }

    /** Changes how an alliance presents itself. */
    public Alliance present(AllianceId id, String name, String language, @Nullable String colour, boolean publishes) {
        return present(id, null, name, language, colour, publishes);
    }

    /** Changes how an alliance presents itself that is still at the version somebody has seen, if they say which. */
    public Alliance present(
            AllianceId id,
            @Nullable Integer seen,
            String name,
            String language,
            @Nullable String colour,
            boolean publishes) {
        var cleanColour = checkedColour(colour);
        var alliance = rows.findById(id).orElseThrow(Refusal::notFound);
        if (seen != null && alliance.version() != seen) {
            throw new OptimisticLockingFailureException("The alliance is at version " + alliance.version());
        }
        alliance.present(checkedName(name), checkedLanguage(language), cleanColour, publishes);
        return within(alliance, () -> {
            schemes.findByRootTrue().ifPresent(root -> schemes.save(root.called(alliance.name())));
            return rows.save(alliance);
        });
    }

    /** Says in which languages the pages of an alliance are offered; in all where none is named. */
    public Alliance offer(AllianceId id, List<String> languages) {
        languages.forEach(Alliances::checkedLanguage);
        var alliance = rows.findById(id).orElseThrow(Refusal::notFound);
        alliance.offer(languages);
        return within(alliance, () -> rows.save(alliance));
    }

    /** Says by its hash which logo the pages of an alliance show; none where it is null. */
    public Alliance show(AllianceId id, @Nullable String logo) {
        var alliance = rows.findById(id).orElseThrow(Refusal::notFound);
        alliance.show(logo);
        return within(alliance, () -> rows.save(alliance));
    }

    /**
     * Says which organisation of the register an alliance is.
     *
     * @param organisation the organisation, or null for none
     * @throws Refusal if another alliance is it already
     */
    public Alliance identify(AllianceId id, @Nullable OrganisationId organisation) {
        var alliance = rows.findById(id).orElseThrow(Refusal::notFound);
        alliance.identifyAs(organisation);
        try {
            return within(alliance, () -> published.keptAs(rows.save(alliance)));
        } catch (DuplicateKeyException e) {
            throw Refusal.at("organisation", "scheme.organisation-taken");
        }
    }

    /** Says whether the other alliances of the installation may see who its members are. */
    public Alliance publishMembers(AllianceId id, boolean wanted) {
        var alliance = rows.findById(id).orElseThrow(Refusal::notFound);
        alliance.publishMembers(wanted);
        return within(alliance, () -> published.keptAs(rows.save(alliance)));
    }

    /** Removes an alliance with all that it holds, its immutable documents too. */
    public void remove(AllianceId id) {
        CurrentAlliance.run(
                id.value(),
                () -> transactions.executeWithoutResult(status -> {
                    if (rows.findById(id).isEmpty()) {
                        throw Refusal.notFound();
                    }
                    events.publishEvent(new AllianceLeft(id));
                    rows.removeWithAllItHolds(id.value());
                }));
    }

    private Alliance insert(Alliance alliance) {
        try {
            return rows.save(alliance);
        } catch (DuplicateKeyException e) {
            throw Refusal.at("slug", "alliance.slug-taken", alliance.slug());
        }
    }

    private Alliance within(Alliance alliance, Supplier<Alliance> work) {
        return CurrentAlliance.call(
                alliance.id().value(), () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    private String checkedProfile(String profile) {
        if (profiles.find(profile).isEmpty()) {
            throw Refusal.at("profile", "alliance.profile-unknown", profile);
        }
        return profile;
    }

    private static String checkedName(String name) {
        var clean = name.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw Refusal.at("name", "alliance.name-length", LONGEST_NAME);
        }
        return clean;
    }

    private static String checkedLanguage(String language) {
        if (!LANGUAGES.contains(language)) {
            throw Refusal.at("language", "alliance.language-unknown", language);
        }
        return language;
    }

    private static @Nullable String checkedColour(@Nullable String colour) {
        if (colour == null || colour.isBlank()) {
            return null;
        }
        if (!COLOUR.matcher(colour.strip()).matches()) {
            throw Refusal.at("colour", "alliance.colour-shape");
        }
        var chosen = Colour.of(colour.strip()).orElseThrow();
        if (chosen.contrast(Colour.WHITE) < Colour.READABLE) {
            throw Refusal.at(
                    "colour",
                    "alliance.colour-contrast",
                    chosen.ratioOnWhite(),
                    chosen.readableOnWhite(Colour.READABLE).toString());
        }
        return colour.strip();
    }
}
