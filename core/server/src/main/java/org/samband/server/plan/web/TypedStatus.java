package org.samband.server.plan.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samband.server.plan.PlanElementId;
import org.samband.server.plan.Status;
import org.samband.server.plan.StatusUpdate;
import org.samband.server.web.Refusal;
import org.springframework.util.MultiValueMap;

/** What somebody typed in a row of the grid. */
record TypedStatus(String status, String text, String percent) {

    static TypedStatus of(MultiValueMap<String, String> form, PlanElementId id) {
        return new TypedStatus(
                typed(form, "status-" + id.value()),
                typed(form, "text-" + id.value()),
                typed(form, "percent-" + id.value()));
    }

    /** Tells whether it says something else than what was said last. */
    boolean changes(@Nullable StatusUpdate last) {
        if (last == null) {
            return !status.isEmpty();
        }
        return !status.isEmpty()
                && (!status.equals(last.status().key())
                        || !text.equals(last.text())
                        || !Objects.equals(number(), last.percent()));
    }

    Status required() {
        return Status.find(status).orElseThrow(() -> Refusal.at("status", "plan.status.unknown", status));
    }

    @Nullable
    Integer number() {
        try {
            var digits = percent.replace("%", "").strip();
            return digits.isEmpty() ? null : Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            throw Refusal.at("percent", "plan.status.percent-wrong");
        }
    }

    private static String typed(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }
}
