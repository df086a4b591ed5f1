package org.samband.server.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its visits to the server that Spring started, and ends them afterwards. */
public class BrowserVisits implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(BrowserVisits.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var port =
                SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Visits.class, _ -> new Visits("http://localhost:" + port), Visits.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visits = context.getStore(NAMESPACE).get(Visits.class, Visits.class);
        if (visits != null) {
            visits.end();
        }
    }
}
