package org.samband.server.register;

/** How organisation numbers are kept: without the spaces and hyphens that people write. */
final class OrganisationNumbers {

    private OrganisationNumbers() {}

    static String digits(String written) {
        return written.replaceAll("[\\s\\u00a0\\u202f-]", "");
    }
}
