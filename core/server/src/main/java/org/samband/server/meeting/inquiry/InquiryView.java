package org.samband.server.meeting.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry with those who are asked.
 *
 * @param body the name of the body that decides or answers, or null
 * @param matter the case it is about, or null where there is none that whoever looks may see
 * @param answers those whose answers whoever looks may see
 * @param asked how many are asked in all
 * @param answered how many have answered
 * @param yes how many said yes
 */
public record InquiryView(
        Inquiry inquiry,
        @Nullable String body,
        @Nullable AskedMatter matter,
        List<Answer> answers,
        long asked,
        long answered,
        long yes) {

    /** Copies the answers. */
    public InquiryView {
        answers = List.copyOf(answers);
    }

    /** Tells whether enough have said yes; without a required number more than half of those asked. */
    public boolean carried() {
        var required = inquiry.required();
        return required == null ? yes * 2 > asked : yes >= required;
    }

    /** Tells whether enough can no longer say yes. */
    public boolean failed() {
        var required = inquiry.required();
        return required != null && asked - (answered - yes) < required;
    }

    /**
     * One who is asked, by name.
     *
     * @param writable whether whoever looks may write its answer
     * @param mine whether it is asked of whoever looks
     * @param late whether the answer came after the deadline
     */
    public record Answer(InquiryAnswer said, String name, boolean writable, boolean mine, boolean late) {}
}
