package org.samband.server.data;

import java.util.Optional;
import java.util.UUID;

/**
 * Who the running code works for, as the audit trail names them.
 *
 * @param account the account's identifier
 * @param name the name shown to people
 */
public record CurrentActor(UUID account, String name) {

    private static final ScopedValue<CurrentActor> CURRENT = ScopedValue.newInstance();

    public static Optional<CurrentActor> get() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }
}
