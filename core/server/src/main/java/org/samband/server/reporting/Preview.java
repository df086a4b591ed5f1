package org.samband.server.reporting;

import org.samband.profile.document.Document;
import org.samband.server.document.Sha256;

/**
 * A report as it would be issued now.
 *
 * @param fingerprint changes whenever anything in the report does
 * @param usual whether it is written in the product's own form instead of one of the profile
 */
public record Preview(ReportContent content, Document document, String fingerprint, boolean usual) {

    static Preview of(ReportContent content, Document document, boolean usual) {
        return new Preview(content, document, Sha256.of(document), usual);
    }
}
