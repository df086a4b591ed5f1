package org.samband.server.plan.reading;

import java.util.List;
import org.samband.profile.PlanStructure;
import org.samband.server.document.reading.Titles;

/**
 * What a reading goes by.
 *
 * @param structure the levels of the profile's plans
 * @param lexicon the profile's words
 * @param schedules reads schedules by them
 * @param currency the currency of sums that name none
 * @param year the year of the plan
 * @param ownNames the names of the alliance
 */
record Context(
        PlanStructure structure,
        Lexicon lexicon,
        ScheduleReader schedules,
        String currency,
        int year,
        List<String> ownNames) {

    boolean isOwn(String name) {
        return ownNames.stream().anyMatch(own -> Titles.plain(own).equals(Titles.plain(name)));
    }
}
