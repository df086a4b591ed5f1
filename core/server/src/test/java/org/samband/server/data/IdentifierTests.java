package org.samband.server.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.support.DefaultConversionService;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How identifiers are made, written and read outside the database. */
class IdentifierTests {

    record ThingId(UUID value) implements Identifier {}

    record Thing(ThingId id, List<ThingId> others) {}

    private static final ThingId ID = new ThingId(UUID.fromString("0190a0a0-0000-7000-8000-000000000001"));

    private final JsonMapper json =
            JsonMapper.builder().addModule(new IdentifierJsonModule()).build();

    @Test
    void new_ones_are_of_version_seven_and_in_the_order_of_time() {
        var before = System.currentTimeMillis();
        var ids = Stream.generate(Ids::next).limit(1_000).toList();

        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis());
        });
    }

    @Test
    void json_holds_them_as_plain_strings() {
        var text = "{\"id\":\"%1$s\",\"others\":[\"%1$s\"]}".formatted(ID.value());

        assertThat(json.writeValueAsString(new Thing(ID, List.of(ID)))).isEqualTo(text);
        assertThat(json.readValue(text, Thing.class)).isEqualTo(new Thing(ID, List.of(ID)));
    }

    @Test
    void a_string_that_is_none_is_refused_by_json() {
        assertThatThrownBy(() -> json.readValue("{\"id\":\"seven\"}", Thing.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void addresses_hold_them_as_plain_text() {
        var conversions = new DefaultConversionService();
        conversions.addConverter(new IdentifierFromText());

        assertThat(conversions.convert(ID.value().toString(), ThingId.class)).isEqualTo(ID);
    }
}
