package org.samband.server.alliance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Ids;
import org.samband.server.register.OrganisationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A hosted cooperation with its own plans, bodies and archive. */
public final class Alliance {

    @Id
    private final AllianceId id;

    private final String slug;
    private final String profile;
    private final Instant hostedAt;

    private String name;
    private String language;
    private @Nullable String colour;
    private boolean publishes;
    private @Nullable ChosenCycles cycles;
    private @Nullable String readingLanguages;
    private @Nullable OrganisationId organisationId;
    private boolean publishesMembers;
    private @Nullable String profileVersion;
    private @Nullable String logo;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Alliance(
            AllianceId id,
            String slug,
            String profile,
            Instant hostedAt,
            String name,
            String language,
            @Nullable String colour,
            boolean publishes,
            @Nullable OrganisationId organisationId,
            boolean publishesMembers) {
        this.id = id;
        this.slug = slug;
        this.profile = profile;
        this.hostedAt = hostedAt;
        this.name = name;
        this.language = language;
        this.colour = colour;
        this.publishes = publishes;
        this.organisationId = organisationId;
        this.publishesMembers = publishesMembers;
    }

    static Alliance hosted(
            Slug slug, String name, String profile, @Nullable String profileVersion, String language, Instant now) {
        var hosted = new Alliance(
                new AllianceId(Ids.next()), slug.value(), profile, now, name, language, null, false, null, false);
        hosted.profileVersion = profileVersion;
        return hosted;
    }

    void workBy(String newProfileVersion) {
        profileVersion = newProfileVersion;
    }

    void present(String newName, String newLanguage, @Nullable String newColour, boolean nowPublishes) {
        name = newName;
        language = newLanguage;
        colour = newColour;
        publishes = nowPublishes;
    }

    void report(@Nullable ChosenCycles newCycles) {
        cycles = newCycles;
    }

    void offer(List<String> languages) {
        readingLanguages = languages.isEmpty() ? null : String.join(" ", languages);
    }

    void identifyAs(@Nullable OrganisationId organisation) {
        organisationId = organisation;
    }

    void show(@Nullable String newLogo) {
        logo = newLogo;
    }

    void publishMembers(boolean wanted) {
        publishesMembers = wanted;
    }

    public AllianceId id() {
        return id;
    }

    /** Returns the first part of its addresses. */
    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** Returns the id of its profile, which may be missing from the installation. */
    public String profile() {
        return profile;
    }

    /** Returns the version of the plugin whose profile it works by; empty until the server has bound it to one. */
    public Optional<String> profileVersion() {
        return Optional.ofNullable(profileVersion);
    }

    /** Returns the tag of the language it writes in. */
    public String language() {
        return language;
    }

    /** Returns its colour as {@code #rrggbb}, if it has chosen one. */
    public @Nullable String colour() {
        return colour;
    }

    /** Returns the hash of the logo that its pages show, if it has one. */
    public Optional<String> logo() {
        return Optional.ofNullable(logo);
    }

    /** Tells whether adopted plans and issued reports can be read without sign-in. */
    public boolean publishes() {
        return publishes;
    }

    /** Returns the reporting cycles that it has chosen of its profile's, or null where it uses them all. */
    @Nullable
    ChosenCycles cycles() {
        return cycles;
    }

    /** Returns how many days after a period its report is due, by the cycles that it has chosen; empty where it uses all. */
    public Map<String, Integer> daysToReport() {
        return cycles == null ? Map.of() : cycles.daysToReport();
    }

    /** Returns the tags of the languages that its pages are offered in; empty where in all. */
    public List<String> readingLanguages() {
        return readingLanguages == null ? List.of() : List.of(readingLanguages.split(" "));
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /** Returns the organisation of the register that it is, if somebody has said so. */
    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisationId);
    }

    /** Tells whether the other alliances of the installation may see who its members are. */
    public boolean publishesMembers() {
        return publishesMembers;
    }

    Instant hostedAt() {
        return hostedAt;
    }
}
