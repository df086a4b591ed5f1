package org.samband.server.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an organisation is. */
public enum OrganisationKind {
    MUNICIPALITY,
    COUNTY,
    FEDERATION,
    ASSOCIATION,
    STATE,
    COMPANY,
    OTHER;

    /** Returns it as addresses, files and the API write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OrganisationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
