package org.samband.server.database;

/** Says in one sentence why the server does not start with this database, and in another what to do. */
class DatabaseRefusal extends RuntimeException {

    private final String action;

    DatabaseRefusal(String reason, String action) {
        super(reason);
        this.action = action;
    }

    DatabaseRefusal(String reason, String action, Throwable cause) {
        super(reason, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
