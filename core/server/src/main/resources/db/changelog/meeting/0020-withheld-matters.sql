--liquibase formatted sql

--changeset samband:meeting-withheld-matters splitStatements:false
create index case_file_withheld on case_file (alliance_id) where withheld is not null;

-- What is kept out of what anyone may read: each withheld case, the items on which it stands, the parts and items below
-- them however deep, and the cases of those. Read from the withheld ones downwards, because they are few.
create function withheld_matters() returns table (case_id uuid, item_id uuid, reason text)
    language sql stable as
$$
with recursive hidden (case_id, item_id, reason) as (
    select c.id, null::uuid, c.withheld from case_file c where c.withheld is not null
    union
    select near.case_id, near.item_id, hidden.reason
    from hidden, lateral (
        select null::uuid as case_id, i.id as item_id
        from treatment t join agenda_item i on i.alliance_id = t.alliance_id and i.treatment_id = t.id
        where t.case_id = hidden.case_id
        union all
        select part.case_id, null
        from treatment t join treatment part on part.alliance_id = t.alliance_id and part.umbrella_id = t.id
        where t.case_id = hidden.case_id
        union all
        select null, below.id
        from agenda_item above join agenda_item below on below.alliance_id = above.alliance_id
            and below.meeting_id = above.meeting_id and below.parent_id = above.id
        where above.id = hidden.item_id
        union all
        select t.case_id, null
        from agenda_item i join treatment t on t.alliance_id = i.alliance_id and t.id = i.treatment_id
        where i.id = hidden.item_id) near)
select case_id, item_id, reason from hidden
$$;
comment on function withheld_matters() is 'The cases and items that only the secretariat reads, with the reason.';
