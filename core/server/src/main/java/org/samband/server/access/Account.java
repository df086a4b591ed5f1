package org.samband.server.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Language;
import org.samband.server.web.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** Somebody who may sign in; what they may do in an alliance is granted there. The password is kept apart. */
public class Account {

    @Id
    private final AccountId id;

    @Version
    private @Nullable Integer version;

    private final String userName;
    private String displayName;
    private boolean administrator;
    private @Nullable String language;
    private boolean disabled;
    private final Instant createdAt;

    @PersistenceCreator
    Account(
            AccountId id,
            String userName,
            String displayName,
            boolean administrator,
            @Nullable String language,
            boolean disabled,
            Instant createdAt) {
        this.id = id;
        this.userName = userName;
        this.displayName = displayName;
        this.administrator = administrator;
        this.language = language;
        this.disabled = disabled;
        this.createdAt = createdAt;
    }

    static Account open(UserName userName, String displayName, @Nullable String language) {
        return new Account(
                AccountId.next(), userName.value(), name(displayName), false, known(language), false, Instant.now());
    }

    void introduce(String displayName, @Nullable String language) {
        this.displayName = name(displayName);
        this.language = known(language);
    }

    void administer(boolean administrator) {
        this.administrator = administrator;
    }

    void disable() {
        this.disabled = true;
    }

    void enable() {
        this.disabled = false;
    }

    public AccountId id() {
        return id;
    }

    public String userName() {
        return userName;
    }

    public String displayName() {
        return displayName;
    }

    public boolean administrator() {
        return administrator;
    }

    public @Nullable String language() {
        return language;
    }

    public boolean disabled() {
        return disabled;
    }

    public Instant createdAt() {
        return createdAt;
    }

    private static String name(String written) {
        var name = written.strip();
        if (name.isEmpty() || name.length() > 100) {
            throw Refusal.at("displayName", "access.refusal.display-name", 100);
        }
        return name;
    }

    private static @Nullable String known(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return null;
        }
        return Language.of(language)
                .orElseThrow(() -> Refusal.at("language", "access.refusal.language"))
                .tag();
    }
}
