package org.samband.server.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import org.samband.server.document.Format;
import org.samband.server.reporting.Report;
import org.samband.server.reporting.Reports;
import org.samband.server.web.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a report as a file; one that was issued is known by its fingerprint and never changes. */
@Component
class ReportFile {

    private final Reports reports;

    ReportFile(Reports reports) {
        this.reports = reports;
    }

    ResponseEntity<byte[]> of(Report report, String extension, HttpServletResponse response) {
        var format =
                Format.of(extension).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "reporting.format-unknown"));
        var answer = ResponseEntity.ok()
                .contentType(MediaType.valueOf(format.mediaType()))
                .header("Content-Disposition", disposition(report, format).toString());
        // Set on the response itself, because a second policy beside the usual one would not loosen it.
        response.setHeader("Content-Security-Policy", format.contentSecurityPolicy());
        if (report.sha256() != null) {
            answer.eTag(report.sha256() + "-" + extension);
            answer.cacheControl(CacheControl.noCache());
        }
        return answer.body(reports.file(report, format));
    }

    private static ContentDisposition disposition(Report report, Format format) {
        var name = report.cycle() + "-" + report.period() + "." + format.extension();
        return (format == Format.HTML ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name)
                .build();
    }
}
