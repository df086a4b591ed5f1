package org.samband.server.register;

/** A file of the register cannot be read; told to the operator, in the log. */
class RegisterFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegisterFileException(String file, int line, String why) {
        super(file + ", line " + line + ": " + why + ".");
    }
}
