package org.samband.server.data;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import tools.jackson.databind.json.JsonMapper;

/** Converts between Java values and PostgreSQL's: identifiers, ranges of dates, JSON. */
final class RowConversions {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new IdentifierJsonModule()).build();

    private RowConversions() {}

    static List<Object> all() {
        return List.of(
                new ReadIdentifier(),
                new WriteIdentifier(),
                new ReadValidity(),
                new WriteValidity(),
                new ReadJson(),
                new WriteJson());
    }

    static <T extends StoredAsJson> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    @ReadingConverter
    private static final class ReadIdentifier implements ConverterFactory<UUID, Identifier> {
        @Override
        public <T extends Identifier> Converter<UUID, T> getConverter(Class<T> type) {
            return value -> type.cast(IdentifierTypes.make(type, value));
        }
    }

    @WritingConverter
    private static final class WriteIdentifier implements Converter<Identifier, UUID> {
        @Override
        public UUID convert(Identifier identifier) {
            return identifier.value();
        }
    }

    @ReadingConverter
    private static final class ReadValidity implements Converter<PGobject, Validity> {
        @Override
        public Validity convert(PGobject range) {
            return Validity.parse(text(range));
        }
    }

    @WritingConverter
    private static final class WriteValidity implements Converter<Validity, PGobject> {
        @Override
        public PGobject convert(Validity validity) {
            return object("daterange", validity.toRange());
        }
    }

    @ReadingConverter
    private static final class ReadJson implements ConverterFactory<PGobject, StoredAsJson> {
        @Override
        public <T extends StoredAsJson> Converter<PGobject, T> getConverter(Class<T> type) {
            return json -> read(text(json), type);
        }
    }

    @WritingConverter
    private static final class WriteJson implements Converter<StoredAsJson, PGobject> {
        @Override
        public PGobject convert(StoredAsJson value) {
            return object("jsonb", JSON.writeValueAsString(value));
        }
    }

    private static String text(PGobject object) {
        var value = object.getValue();
        if (value == null) {
            throw new IllegalStateException("A " + object.getType() + " without a value");
        }
        return value;
    }

    private static PGobject object(String type, String value) {
        try {
            var object = new PGobject();
            object.setType(type);
            object.setValue(value);
            return object;
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
