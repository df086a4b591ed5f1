package org.samband.server.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samband.server.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, changes and closes accounts; what it does to somebody is logged by identifiers. */
@Component
public class AccountAdministration {

    private static final Logger LOG = LoggerFactory.getLogger(AccountAdministration.class);

    private final Accounts accounts;
    private final Passwords passwords;

    AccountAdministration(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Opens an account with a password that its owner has to replace. */
    @Transactional
    public Opened open(String userName, String displayName, @Nullable String language) {
        var account = saved(Account.open(new UserName(userName), displayName, language));
        LOG.info("Account {} was opened by {}", account.id().value(), actor());
        return new Opened(account, replaced(account, Password.generated()));
    }

    /** All accounts by user name. */
    public List<Account> accounts() {
        return accounts.inOrder();
    }

    /** Opens the account of the installation's first administrator. */
    @Transactional
    void openFirst(String userName, Password password) {
        var account = Account.open(new UserName(userName), userName, null);
        account.administer(true);
        passwords.set(saved(account).id(), password, false);
    }

    /** Gives an account a new password that its owner has to replace, and ends its sessions. */
    @Transactional
    public Opened reset(AccountId id) {
        var account = get(id);
        LOG.info("The password of account {} was reset by {}", id.value(), actor());
        return new Opened(account, replaced(account, Password.generated()));
    }

    /** Changes the password of the one who is signed in, and ends the account's other sessions. */
    @Transactional
    public void changePassword(Actor actor, String former, String next) {
        var right = passwords.of(actor.userName()).filter(credentials -> passwords.match(former, credentials));
        if (right.isEmpty()) {
            throw Refusal.at("formerPassword", "access.refusal.password-former");
        }
        if (former.equals(next)) {
            throw Refusal.at("newPassword", "access.refusal.password-same");
        }
        passwords.set(actor.id(), Password.chosen(next, actor.userName()), false);
    }

    @Transactional
    public void introduce(AccountId id, String displayName, @Nullable String language) {
        var account = get(id);
        account.introduce(displayName, language);
        accounts.save(account);
    }

    @Transactional
    public void disable(AccountId id) {
        var account = get(id);
        keepAnAdministrator(account);
        account.disable();
        accounts.save(account);
        LOG.info("Account {} was disabled by {}", id.value(), actor());
    }

    @Transactional
    public void enable(AccountId id) {
        var account = get(id);
        account.enable();
        accounts.save(account);
        LOG.info("Account {} was enabled by {}", id.value(), actor());
    }

    /** Makes an account an administrator of the installation, or no longer one. */
    @Transactional
    public void administer(AccountId id, boolean administrator) {
        var account = get(id);
        if (!administrator) {
            keepAnAdministrator(account);
        }
        account.administer(administrator);
        accounts.save(account);
        LOG.info("Account {} was made administrator: {} by {}", id.value(), administrator, actor());
    }

    private void keepAnAdministrator(Account account) {
        var others = accounts.lockedAdministrators().stream()
                .filter(it -> !it.id().equals(account.id()))
                .toList();
        if (account.administrator() && others.isEmpty()) {
            throw Refusal.conflict("access.refusal.last-administrator");
        }
    }

    private Account get(AccountId id) {
        return accounts.findById(id).orElseThrow(Refusal::notFound);
    }

    private Account saved(Account account) {
        try {
            return accounts.save(account);
        } catch (DuplicateKeyException e) {
            throw Refusal.at("userName", "access.refusal.user-name-taken");
        }
    }

    private String replaced(Account account, Password password) {
        passwords.set(account.id(), password, true);
        return password.clear();
    }

    private static String actor() {
        return Actor.current().map(actor -> actor.id().value().toString()).orElse("the server");
    }

    /** An account with the password that is shown once. */
    public record Opened(Account account, String password) {

        @Override
        public String toString() {
            return "Opened " + account.id();
        }
    }
}
