package org.samband.server.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samband.server.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes, renews and withdraws the addresses that programs read in somebody's name; each opens one address only. */
@Component
@Transactional
public class SecretAddresses {

    private static final int MOST = 50;

    private final SecretAddressRows rows;
    private final Access access;
    private final Clock clock;

    SecretAddresses(SecretAddressRows rows, Access access, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.clock = clock;
    }

    /** Returns those of the one who is signed in. */
    @Transactional(readOnly = true)
    public List<SecretAddress> mine() {
        return rows.of(access.actor().id().value());
    }

    /**
     * Makes one for the one who is signed in.
     *
     * @param opens the address below this server that it opens, as a program will ask for it
     */
    public Made make(String name, String opens) {
        if (mine().size() >= MOST) {
            throw Refusal.conflict("access.address.too-many", MOST);
        }
        var key = SecretKey.generated();
        return made(SecretAddress.of(access.actor().id(), name, opens, key, today()), key);
    }

    /** Gives an address a new key; with the former one nobody reads anything any more. */
    public Made renew(SecretAddressId id) {
        var address = own(id);
        var key = SecretKey.generated();
        address.renew(key, today());
        return made(address, key);
    }

    /** Ends an address. */
    public SecretAddress withdraw(SecretAddressId id) {
        var address = own(id);
        rows.delete(address);
        return address;
    }

    /** Returns in whose name an address may be read with a key. */
    Optional<AccountId> reader(String key, String opens) {
        return rows.use(new SecretKey(key).hash(), opens, today()).map(AccountId::new);
    }

    private SecretAddress own(SecretAddressId id) {
        return rows.findById(id)
                .filter(address -> address.accountId().equals(access.actor().id()))
                .orElseThrow(Refusal::notFound);
    }

    private Made made(SecretAddress address, SecretKey key) {
        return new Made(
                rows.save(address), address.opens() + mark(address.opens()) + KeyFilter.PARAMETER + key.clear());
    }

    private static char mark(String address) {
        return address.indexOf('?') < 0 ? '?' : '&';
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * An address with the key that is shown once.
     *
     * @param location what a program has to ask for, below this server
     */
    public record Made(SecretAddress address, String location) {

        @Override
        public String toString() {
            return "Made " + address.id();
        }
    }
}
