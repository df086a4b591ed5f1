package org.samband.server.data;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the alliance into transactions and our own types into rows, JSON and addresses. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataFolder.class)
class DataConfiguration {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, SQLExceptionTranslator translator) {
        var manager = new AllianceTransactionManager(dataSource);
        manager.setExceptionTranslator(translator);
        return manager;
    }

    @Bean
    SQLExceptionTranslator sqlExceptionTranslator(DataSource dataSource) {
        var translator = new SQLErrorCodeSQLExceptionTranslator(dataSource);
        translator.setCustomTranslator((task, sql, exception) -> INSUFFICIENT_PRIVILEGE.equals(exception.getSQLState())
                ? new OutsideAllianceException(exception)
                : null);
        return translator;
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(dialect, List.copyOf(RowConversions.all()));
    }

    @Bean
    IdentifierJsonModule identifierJsonModule() {
        return new IdentifierJsonModule();
    }

    @Bean
    IdentifierFromText identifierFromText() {
        return new IdentifierFromText();
    }
}
