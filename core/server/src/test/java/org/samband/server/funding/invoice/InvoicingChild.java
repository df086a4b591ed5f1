package org.samband.server.funding.invoice;

import java.time.LocalDate;
import java.util.Objects;
import org.samband.server.SambandApplication;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The server without its pages in a process of its own that issues and invoices runs until somebody kills it. */
@Import(SambandApplication.class)
class InvoicingChild {

    static final String INVOICED = "invoiced ";
    static final LocalDate DAY = LocalDate.of(2016, 2, 1);

    static void main(String... arguments) {
        var application = new SpringApplicationBuilder(InvoicingChild.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
        var alliance = application
                .getBean(Alliances.class)
                .at(Objects.requireNonNull(application.getEnvironment().getProperty("test.alliance")))
                .orElseThrow();
        var runs = application.getBean(IssuedRuns.class);
        var invoicing = application.getBean(Invoicing.class);
        while (true) {
            ThisAlliance.run(alliance, () -> {
                var run = runs.issued(2016);
                invoicing.issue(run.id(), DAY);
                System.out.println(INVOICED + run.id().value());
            });
        }
    }
}
