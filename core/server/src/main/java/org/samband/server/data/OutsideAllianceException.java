package org.samband.server.data;

import org.springframework.dao.NonTransientDataAccessException;

/** A row was written outside any alliance, into another one, or into a table that the application may only read. */
public class OutsideAllianceException extends NonTransientDataAccessException {

    OutsideAllianceException(Throwable cause) {
        super("The database refused a write outside the current alliance: " + cause.getMessage(), cause);
    }
}
