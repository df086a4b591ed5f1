package org.samband.server.database;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.samband.server.data.CurrentAlliance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The data layer of the server in a process of its own that writes rows and says which ones are committed. */
@ComponentScan(
        basePackages = {"org.samband.server.data", "org.samband.server.database"},
        excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    LiquibaseAutoConfiguration.class
})
class WriterApplication {

    static final UUID ALLIANCE = UUID.fromString("0190a0a0-0000-7000-8000-000000000001");

    static String[] arguments(Path folder) {
        return new String[] {
            "--samband.test.database=false",
            "--samband.data=" + folder,
            "--samband.database.programs=" + TestDatabase.PROGRAMS,
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--spring.main.lazy-initialization=true"
        };
    }

    static void main(String... arguments) throws Exception {
        var application = new SpringApplicationBuilder(WriterApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
        var rows = application.getBean(JdbcClient.class);
        try (var connection = application
                        .getBean(Database.class)
                        .connect(application.getBean(Database.class).owner());
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if to_regclass('written') is null then
                            create table written (
                                alliance_id uuid not null default current_alliance(), id bigint not null,
                                filler text not null, primary key (alliance_id, id));
                            perform protect('written');
                            grant select, insert on written to samband_app;
                        end if;
                    end $$
                    """);
        }
        var transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        var number = new AtomicLong(System.currentTimeMillis() * 1_000);
        for (var thread = 0; thread < 4; thread++) {
            Thread.ofPlatform().start(() -> write(transaction, rows, number));
        }
    }

    private static void write(TransactionTemplate transaction, JdbcClient rows, AtomicLong number) {
        try {
            while (true) {
                var id = number.incrementAndGet();
                CurrentAlliance.run(
                        ALLIANCE,
                        () -> transaction.executeWithoutResult(
                                _ -> rows.sql("insert into written (id, filler) values (?, repeat('x', 500))")
                                        .param(id)
                                        .update()));
                System.out.println("written " + id);
            }
        } catch (RuntimeException e) {
            System.exit(1);
        }
    }
}
