package org.samband.server.alliance;

import java.lang.reflect.Method;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Runs each test of a {@code @SpringBootTest}, and what comes before it, in an alliance newly hosted for it, a Norwegian
 * regional council that writes Bokmål; a test can take it as a parameter.
 */
public class InHostedAlliance implements InvocationInterceptor, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(InHostedAlliance.class);

    /** Hosts an alliance with an address that no other test has. */
    public static Alliance host(Alliances alliances, String profile, String language) {
        var slug = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        return alliances.host(slug, "Test " + slug, profile, language);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        ThisAlliance.call(alliance(context), invocation::proceed);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        ThisAlliance.call(alliance(context), invocation::proceed);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        ThisAlliance.call(alliance(context), invocation::proceed);
    }

    private static Alliance alliance(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        "alliance",
                        _ -> host(
                                SpringExtension.getApplicationContext(context).getBean(Alliances.class),
                                "norwegian-regional-council",
                                "nb"),
                        Alliance.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Alliance.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return alliance(context);
    }
}
