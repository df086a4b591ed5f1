package org.samband.server.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes each SQL statement that an application under test executes; import it to count them. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCounter {

    private final List<String> executed = new CopyOnWriteArrayList<>();

    /** What the work made the application execute, in order; nothing else may run meanwhile. */
    public List<String> during(Callable<?> work) throws Exception {
        executed.clear();
        work.call();
        return List.copyOf(executed);
    }

    @Bean
    static BeanPostProcessor countStatements(ObjectProvider<StatementCounter> counter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource
                        ? new Counting(dataSource, counter.getObject().executed)
                        : bean;
            }
        };
    }

    private static final class Counting extends DelegatingDataSource {

        private final List<String> executed;

        Counting(DataSource target, List<String> executed) {
            super(target);
            this.executed = executed;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(Connection.class, super.getConnection(), null);
        }

        private <T> T watched(Class<T> type, Object target, @Nullable String prepared) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                        var sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text
                                ? text
                                : prepared;
                        // Plugins are followed apart from every request, whenever another node or test turns one on.
                        var apart = Thread.currentThread().getName().startsWith("plugin-");
                        if (method.getName().startsWith("execute") && sql != null && !apart) {
                            executed.add(sql);
                        }
                        try {
                            var result = method.invoke(target, arguments);
                            return result instanceof Statement ? watched(method.getReturnType(), result, sql) : result;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }
}
