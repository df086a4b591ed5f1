package org.samband.server.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.samband.profile.Quorum;
import org.samband.profile.Term;
import org.samband.profile.document.Document;
import org.samband.server.alliance.Alliance;
import org.samband.server.alliance.OwnTerms;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.body.Bodies;
import org.samband.server.body.BodyQuorums;
import org.samband.server.body.RotatingRole;
import org.samband.server.body.Turn;
import org.samband.server.data.Identifier;
import org.samband.server.data.Rows;
import org.samband.server.document.Archive;
import org.samband.server.examples.HostedExample;
import org.samband.server.meeting.Case;
import org.samband.server.meeting.CasePaper;
import org.samband.server.meeting.CasePapers;
import org.samband.server.meeting.FilledMeetings;
import org.samband.server.meeting.Treatment;
import org.samband.server.meeting.inquiry.Inquiry;
import org.samband.server.meeting.inquiry.InquiryAnswer;
import org.samband.server.plan.Plans;
import org.samband.server.reporting.ExpectedReports;
import org.samband.server.reporting.Reports;
import org.samband.server.rule.Role;
import org.samband.server.settings.Settings;
import org.springframework.context.ApplicationContext;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.repository.support.Repositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An example alliance with a row of every kind that alliances have. */
final class FilledAlliance {

    /** Tables of the whole installation; the rows of each other one belong to an alliance. */
    private static final Set<String> SHARED =
            Set.of("account", "alliance", "profile_jar", "profile_jar_content", "secret_address");

    private final ApplicationContext application;
    private final Repositories repositories;
    private final RelationalMappingContext mapping;
    private final Alliance alliance;
    private final Map<Class<?>, Object> rows = new HashMap<>();

    private FilledAlliance(ApplicationContext application, Alliance alliance) {
        this.application = application;
        this.repositories = new Repositories(application);
        this.mapping = application.getBean(RelationalMappingContext.class);
        this.alliance = alliance;
    }

    static FilledAlliance of(ApplicationContext application, Cast cast) {
        var filled = new FilledAlliance(application, HostedExample.host(application, "vestregionen"));
        cast.with(Role.SECRETARIAT, filled.alliance);
        ThisAlliance.run(filled.alliance, filled::addWhatTheExampleLacks);
        for (var type : filled.types()) {
            ThisAlliance.call(filled.alliance, () -> filled.repository(type).findAll()).stream()
                    .findFirst()
                    .ifPresent(row -> filled.rows.put(type, row));
        }
        filled.letBelongTogether();
        return filled;
    }

    /** An address that names a thing and what it is part of is tried with two that fit. */
    private void letBelongTogether() {
        var treatment = (Treatment) Objects.requireNonNull(rows.get(Treatment.class));
        var answer = (InquiryAnswer) Objects.requireNonNull(rows.get(InquiryAnswer.class));
        ThisAlliance.run(alliance, () -> {
            rows.put(
                    Case.class,
                    repository(Case.class).findById(treatment.caseId()).orElseThrow());
            rows.put(
                    RotatingRole.class,
                    repository(RotatingRole.class).findById(turn().role()).orElseThrow());
            rows.put(
                    CasePaper.class,
                    application
                            .getBean(CasePapers.class)
                            .await(treatment.caseId(), "Revisors beretning", LocalDate.of(2030, 1, 1)));
            rows.put(
                    Inquiry.class,
                    repository(Inquiry.class).findById(answer.inquiryId()).orElseThrow());
        });
    }

    private void addWhatTheExampleLacks() {
        application.getBean(Settings.class).remembering("terms", () -> {
            var word = Term.parse("felt, feltet, felt, feltene; neuter", null);
            application.getBean(OwnTerms.class).use("nb", "area", word);
            return word;
        });
        application
                .getBean(Archive.class)
                .keep(new Document("Årsrapport", "", "nb", "", List.of()), Map.of("text", new byte[] {1}));
        var body = application.getBean(Bodies.class).all().getFirst();
        application.getBean(BodyQuorums.class).say(body.id(), body.version(), Quorum.moreThanHalf(), null, null);
        var plan = application.getBean(Plans.class).all().getFirst();
        var expected = application.getBean(ExpectedReports.class).of(plan.id());
        application.getBean(Reports.class).begin(expected.getFirst().matter());
        new FilledMoney(application).fill(plan.id());
        new FilledMeetings(application).fill();
    }

    Alliance alliance() {
        return alliance;
    }

    Map<Class<?>, Object> rows() {
        return rows;
    }

    /** The kinds of rows that alliances have. */
    List<Class<?>> types() {
        var types = new ArrayList<Class<?>>();
        repositories.forEach(types::add);
        types.removeIf(type -> SHARED.contains(
                mapping.getRequiredPersistentEntity(type).getTableName().getReference()));
        return types;
    }

    @SuppressWarnings("unchecked")
    Rows<Object, Object> repository(Class<?> type) {
        return (Rows<Object, Object>) repositories.getRepositoryFor(type).orElseThrow();
    }

    Object id(Object row) {
        return mapping.getRequiredPersistentEntity(row.getClass())
                .getIdentifierAccessor(row)
                .getRequiredIdentifier();
    }

    /** The identifier of one of its rows. */
    Optional<UUID> id(Class<?> identifier) {
        return rows.values().stream()
                .map(this::id)
                .filter(identifier::isInstance)
                .map(id -> ((Identifier) id).value())
                .findFirst();
    }

    /** The year of a turn. */
    String year() {
        return String.valueOf(turn().year());
    }

    private Turn turn() {
        return (Turn) Objects.requireNonNull(rows.get(Turn.class));
    }

    /** Fills the variable places of an address. */
    static String fill(String pattern, Alliance alliance, Map<String, String> values) {
        return Pattern.compile("\\{(\\w+)(:([^{}]|\\{[^{}]*})*)?}")
                .matcher(pattern)
                .replaceAll(variable -> variable.group(1).equals("alliance")
                        ? alliance.slug()
                        : values.getOrDefault(variable.group(1), "1"));
    }

    /** How many changes its audit trail holds. */
    int trail() {
        return ThisAlliance.call(
                alliance,
                () -> application
                        .getBean(TransactionTemplate.class)
                        .execute(_ -> application
                                .getBean(JdbcClient.class)
                                .sql("select count(*) from audit_entry")
                                .query(Integer.class)
                                .single()));
    }
}
