package org.samband.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTests {

    @Test
    void a_generated_password_is_long_and_never_the_same() {
        var password = Password.generated();

        assertThat(password.clear()).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
        assertThat(Password.generated().clear()).isNotEqualTo(password.clear());
        assertThat(password.toString()).doesNotContain(password.clear());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aæøåéß aæøåéß aæøåéß aæøåéß aæøåéß aæøåéß aæøåéß aæøåéß",
                "short",
                "aaaaaaaaaaaaa",
                "xxKARIxxyyzzvv"
            })
    void a_bad_choice_is_refused(String clear) {
        assertThatThrownBy(() -> Password.chosen(clear, "kari")).hasMessageContaining("access.refusal.password");
    }
}
