package org.samband.server.reporting;

import org.samband.profile.document.Document;
import org.samband.server.document.Sha256;

/**
 * A report as it would be issued now.
 *
 * @param fingerprint changes whenever anything in the report does
 */
public record Preview(ReportContent content, Document document, String fingerprint) {

    static Preview of(ReportContent content, Document document) {
        return new Preview(content, document, Sha256.of(document));
    }
}
