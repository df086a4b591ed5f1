package org.samband.server.data;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.UUID;

/** Makes an identifier of any type from its UUID. */
final class IdentifierTypes {

    private static final ClassValue<MethodHandle> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> type) {
            try {
                return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                        .findConstructor(type, MethodType.methodType(void.class, UUID.class))
                        .asType(MethodType.methodType(Identifier.class, UUID.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type.getName() + " needs a constructor that takes one UUID", e);
            }
        }
    };

    private IdentifierTypes() {}

    static Identifier make(Class<?> type, UUID value) {
        try {
            return (Identifier) CONSTRUCTORS.get(type).invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
