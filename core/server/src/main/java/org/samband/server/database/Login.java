package org.samband.server.database;

/** A role of the database and its password. */
record Login(String role, String password) {

    @Override
    public String toString() {
        return role;
    }
}
