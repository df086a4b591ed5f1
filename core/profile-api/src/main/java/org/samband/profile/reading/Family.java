package org.samband.profile.reading;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** A group of meanings whose members are named by the last part of the key. */
@API(status = Status.EXPERIMENTAL, since = "0.1")
public enum Family {
    /** Month names by number: {@code schedule.month.1}. */
    MONTH("schedule.month"),
    /** Seasons by the months they cover: {@code schedule.season.9-11}. */
    SEASON("schedule.season"),
    /** Half-years by number: {@code schedule.half.1}. */
    HALF_YEAR("schedule.half"),
    /** Parts of a stretch of time: {@code schedule.part.early}, {@code mid} and {@code late}. */
    PART("schedule.part"),
    /** Recurrence by unit: {@code schedule.every.week}, {@code month}, {@code quarter}, {@code half-year}, {@code year}. */
    EVERY("schedule.every"),
    /** Ordinal words by number: {@code ordinal.1}. */
    ORDINAL("ordinal"),
    /** Number words by number, as they stand in running text: {@code number.2}. */
    NUMBER("number"),
    /** What stands beside an amount, by the ISO code of the currency: {@code money.currency.EUR}. */
    CURRENCY("money.currency"),
    /** Phrases by the certainty they mean: {@code money.certainty.<key>}. */
    CERTAINTY("money.certainty"),
    /** Phrases by the source they mean: {@code money.source.<key>}. */
    SOURCE("money.source"),
    /** Report words by the cycle they mean: {@code route.cycle.<key>}. */
    CYCLE("route.cycle"),
    /** What is done with a report: {@code route.treatment.treats} and {@code receives}. */
    TREATMENT("route.treatment"),
    /** Body words by body type: {@code route.body.<key>}. */
    BODY("route.body");

    private final String key;

    Family(String key) {
        this.key = key;
    }

    /** Returns the first part of its keys in the resource. */
    public String key() {
        return key;
    }
}
