package org.samband.server.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the account {@code admin} at the first start; a password made up for it is printed once, and never logged. */
@Component
@Order(FirstAdministrator.ORDER)
public class FirstAdministrator implements ApplicationRunner {

    /** When it runs among the things done at start; what needs the account runs later. */
    public static final int ORDER = 100;

    /** What the first administrator is called. */
    public static final String USER_NAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final AccountAdministration administration;
    private final String chosen;

    FirstAdministrator(
            Accounts accounts,
            AccountAdministration administration,
            @Value("${samband.admin.password:}") String chosen) {
        this.accounts = accounts;
        this.administration = administration;
        this.chosen = chosen;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        if (chosen.isBlank()) {
            var password = Password.generated();
            administration.openFirst(USER_NAME, password);
            IO.println(String.format(
                    "%n  Sign in as %s with the password %s%n  It is shown only this once; change it at /account.%n",
                    USER_NAME, password.clear()));
            return;
        }
        var password = Password.set(chosen);
        administration.openFirst(USER_NAME, password);
        if (password.isShort()) {
            LOG.warn("The password of {} has fewer than {} characters: change it.", USER_NAME, Password.SHORTEST);
        }
    }
}
