package org.samband.server.data;

import java.lang.reflect.Method;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs each test in an alliance of its own that nobody else has, which it can take as a parameter of type UUID; the
 * rows of other tests are out of sight.
 */
public class FreshAlliance implements InvocationInterceptor, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(FreshAlliance.class);

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        inAlliance(invocation, context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        inAlliance(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        inAlliance(invocation, context);
    }

    private static void inAlliance(Invocation<Void> invocation, ExtensionContext context) throws Throwable {
        CurrentAlliance.call(alliance(context), invocation::proceed);
    }

    private static UUID alliance(ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent("alliance", _ -> UUID.randomUUID(), UUID.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == UUID.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return alliance(context);
    }
}
