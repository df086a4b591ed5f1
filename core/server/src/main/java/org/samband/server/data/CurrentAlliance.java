package org.samband.server.data;

import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The alliance that the running code works in; each transaction tells it to the database, which shows no other rows. */
public final class CurrentAlliance {

    private static final ScopedValue<UUID> ID = ScopedValue.newInstance();

    private CurrentAlliance() {}

    public static Optional<UUID> id() {
        return ID.isBound() ? Optional.of(ID.get()) : Optional.empty();
    }

    public static void run(UUID alliance, Runnable work) {
        refuseInsideTransactionOfAnother(alliance);
        ScopedValue.where(ID, alliance).run(work);
    }

    public static <T, X extends Throwable> T call(UUID alliance, ScopedValue.CallableOp<? extends T, X> work) throws X {
        refuseInsideTransactionOfAnother(alliance);
        return ScopedValue.where(ID, alliance).call(work);
    }

    // A transaction keeps the alliance it began with, so the work would silently see the wrong rows.
    private static void refuseInsideTransactionOfAnother(UUID alliance) {
        if (TransactionSynchronizationManager.isActualTransactionActive() && !id().equals(Optional.of(alliance))) {
            throw new IllegalStateException("A transaction cannot change its alliance; begin a new one in it.");
        }
    }
}
