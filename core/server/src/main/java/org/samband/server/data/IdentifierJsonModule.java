package org.samband.server.data;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;

/** Reads identifiers of every type from the uuid strings that {@link Identifier} writes itself as. */
final class IdentifierJsonModule extends SimpleModule {

    IdentifierJsonModule() {
        super("identifiers");
    }

    @Override
    public void setupModule(JacksonModule.SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return type.isTypeOrSubTypeOf(Identifier.class) ? new FromUuid(type.getRawClass()) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return Identifier.class.isAssignableFrom(type);
            }
        });
    }

    private static final class FromUuid extends ValueDeserializer<Identifier> {

        private final Class<?> type;

        FromUuid(Class<?> type) {
            this.type = type;
        }

        @Override
        public Identifier deserialize(JsonParser parser, DeserializationContext context) {
            return IdentifierTypes.make(type, context.readValue(parser, UUID.class));
        }
    }
}
