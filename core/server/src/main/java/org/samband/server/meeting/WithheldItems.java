package org.samband.server.meeting;

/** How a statement keeps out what stands on an agenda under a withheld case, however deep. */
public final class WithheldItems {

    /** A condition on the agenda item {@code i}, which may be missing: no case on the way up from it is withheld. */
    public static final String NOT_WITHHELD = """
            not exists (
                with recursive up as (
                    select own.parent_id, own.treatment_id from agenda_item own
                    where own.alliance_id = i.alliance_id and own.id = i.id
                    union all
                    select above.parent_id, above.treatment_id from up join agenda_item above
                        on above.alliance_id = i.alliance_id and above.id = up.parent_id)
                select from up
                join treatment ut on ut.alliance_id = i.alliance_id and ut.id = up.treatment_id
                join case_file uc on uc.alliance_id = ut.alliance_id and uc.id = ut.case_id
                where uc.withheld is not null)
            """;

    private WithheldItems() {}
}
