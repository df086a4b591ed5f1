package org.samband.server.data;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Lets controllers take identifiers of every type as path variables and request parameters. */
final class IdentifierFromText implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Identifier.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return source == null || source.toString().isBlank()
                ? null
                : IdentifierTypes.make(to.getType(), UUID.fromString(source.toString()));
    }
}
