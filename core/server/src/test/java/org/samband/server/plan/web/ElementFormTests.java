package org.samband.server.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.ServletRequestDataBinder;

class ElementFormTests {

    @Test
    void a_form_without_ticks_is_taken_as_browsers_send_it() {
        var request = new MockHttpServletRequest();
        request.setParameter("version", "3");
        request.setParameter("title", "Arrange meetings");
        var binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(ElementForm.class));

        binder.construct(request);

        assertThat(binder.getBindingResult().getAllErrors()).isEmpty();
        assertThat(binder.getTarget()).isInstanceOfSatisfying(ElementForm.class, form -> {
            assertThat(form.seen()).isEqualTo(3);
            assertThat(form.title()).isEqualTo("Arrange meetings");
            assertThat(form.on(form).noneIntended()).isNull();
        });
    }
}
