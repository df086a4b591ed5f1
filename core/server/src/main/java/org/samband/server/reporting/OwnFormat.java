package org.samband.server.reporting;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.samband.profile.AllianceProfile;
import org.samband.profile.document.Document;
import org.samband.profile.report.ReportData;
import org.samband.profile.report.ReportFormat;
import org.samband.server.plugin.ProfileCode;
import org.samband.server.reporting.ReportContent.Fund;
import org.samband.server.reporting.ReportContent.Line;
import org.samband.server.reporting.ReportContent.Section;
import org.samband.server.web.Refusal;

/** Has a report written by the format that the profile brings for its cycle, if it brings one. */
final class OwnFormat {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final String profile;
    private final ReportFormat format;
    private final ProfileCode code;

    private OwnFormat(String profile, ReportFormat format, ProfileCode code) {
        this.profile = profile;
        this.format = format;
        this.code = code;
    }

    static Optional<OwnFormat> of(AllianceProfile profile, String cycle, ProfileCode code) {
        return profile.reportFormats().stream()
                .filter(format -> format.cycle().equals(cycle))
                .findFirst()
                .map(format -> new OwnFormat(profile.id(), format, code));
    }

    /** Returns the document, or refuses with the names of the format and its profile. */
    Document write(ReportContent content, Document usual) {
        try {
            return code.answer("report/" + format.cycle(), LONGEST, () -> format.write(data(content, usual)));
        } catch (TimeoutException e) {
            throw Refusal.conflict("reporting.format.hangs", format.cycle(), profile, LONGEST.toSeconds());
        } catch (ExecutionException e) {
            var thrown = Objects.requireNonNullElse(e.getCause(), e);
            if (thrown instanceof ProfileCode.SwitchedOff) {
                throw Refusal.conflict("reporting.format.off", format.cycle(), profile);
            }
            throw Refusal.conflict(
                    "reporting.format.throws",
                    format.cycle(),
                    profile,
                    thrown.getClass().getSimpleName(),
                    Objects.requireNonNullElse(thrown.getMessage(), ""));
        }
    }

    static ReportData data(ReportContent content, Document usual) {
        return new ReportData(
                content.alliance(),
                content.plan(),
                content.to().name(),
                content.period(),
                Optional.ofNullable(content.issuedOn()),
                content.summary(),
                content.sections().stream().map(OwnFormat::section).toList(),
                usual);
    }

    private static ReportData.Section section(Section section) {
        return new ReportData.Section(
                section.depth(),
                section.level(),
                section.title(),
                section.lines().stream().map(OwnFormat::line).toList(),
                section.funds().stream().map(OwnFormat::fund).toList());
    }

    private static ReportData.Line line(Line line) {
        var percent = line.percent();
        return new ReportData.Line(
                line.group(),
                line.title(),
                line.when(),
                line.responsible(),
                ReportData.Standing.valueOf(line.standing().name()),
                percent == null ? OptionalInt.empty() : OptionalInt.of(percent),
                line.sentence());
    }

    private static ReportData.Fund fund(Fund fund) {
        var amount = fund.minorUnits();
        return new ReportData.Fund(
                fund.written(),
                amount == null ? OptionalLong.empty() : OptionalLong.of(amount),
                fund.currency(),
                Optional.ofNullable(fund.source()),
                Optional.ofNullable(fund.certainty()));
    }
}
