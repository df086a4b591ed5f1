package org.samband.server.access.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.samband.server.data.Identifier;
import org.springframework.stereotype.Component;

/** Describes identifiers of every type as what they are in JSON: uuid strings. */
@Component
class IdentifierSchema implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        var raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (Identifier.class.isAssignableFrom(raw)) {
            return new UUIDSchema();
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
}
