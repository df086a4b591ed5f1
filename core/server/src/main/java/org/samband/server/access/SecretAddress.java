package org.samband.server.access;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** An address that a program reads as an account without signing in; of its key only the hash is kept. */
public class SecretAddress {

    @Id
    private final SecretAddressId id;

    private final AccountId accountId;
    private final String name;
    private final String opens;
    private String hash;
    private LocalDate madeOn;
    private @Nullable LocalDate usedOn;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    SecretAddress(
            SecretAddressId id,
            AccountId accountId,
            String name,
            String opens,
            String hash,
            LocalDate madeOn,
            @Nullable LocalDate usedOn) {
        this.id = id;
        this.accountId = accountId;
        this.name = name;
        this.opens = opens;
        this.hash = hash;
        this.madeOn = madeOn;
        this.usedOn = usedOn;
    }

    static SecretAddress of(AccountId account, String name, String opens, SecretKey key, LocalDate today) {
        return new SecretAddress(SecretAddressId.next(), account, name, opens, key.hash(), today, null);
    }

    void renew(SecretKey key, LocalDate today) {
        hash = key.hash();
        madeOn = today;
        usedOn = null;
    }

    public SecretAddressId id() {
        return id;
    }

    AccountId accountId() {
        return accountId;
    }

    /** Returns what its owner knows it as. */
    public String name() {
        return name;
    }

    /** Returns the address without its key. */
    String opens() {
        return opens;
    }

    /** Returns the day on which its present key was made. */
    public LocalDate madeOn() {
        return madeOn;
    }

    /** Returns the day on which a program last used it, if one did. */
    public Optional<LocalDate> usedOn() {
        return Optional.ofNullable(usedOn);
    }
}
