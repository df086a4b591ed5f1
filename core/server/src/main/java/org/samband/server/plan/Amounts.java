package org.samband.server.plan;

import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.plan.reading.AmountReader;
import org.samband.server.plan.reading.AmountReading;
import org.samband.server.web.Message;
import org.springframework.stereotype.Component;

/** Reads what people write as an amount of money, by the words of the alliance's profile and in its currency. */
@Component
public class Amounts {

    private final AllianceProfiles profiles;

    Amounts(AllianceProfiles profiles) {
        this.profiles = profiles;
    }

    /** Reads an amount that stands alone, leniently in how it is written. */
    public Answer read(String written) {
        return read(written, profiles.currency().getCurrencyCode());
    }

    /** Reads an amount that is in some currency where nothing else is written. */
    public Answer read(String written, String currency) {
        var reader = new AmountReader(profiles.current().readingVocabulary(), currency);
        return switch (reader.read(written)) {
            case AmountReading.Read read -> new Answer(read.amount(), null);
            case AmountReading.Refused refused ->
                new Answer(null, Message.of(refused.problem().messageKey()));
        };
    }

    /** An amount, or why it is none. */
    public record Answer(@Nullable Amount amount, @Nullable Message problem) {}
}
