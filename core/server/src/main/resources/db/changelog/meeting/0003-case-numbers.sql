--liquibase formatted sql

--changeset samband:meeting-case-numbers-1
-- A number is unique in its year, because "§ 12" comes again in the next; a part has the year of its umbrella.
alter table treatment
    drop constraint treatment_alliance_id_body_id_number_key,
    drop constraint treatment_check2,
    add constraint treatment_number_once unique (alliance_id, body_id, number_year, number),
    add constraint treatment_number_of_year check ((number is null) = (number_year is null)),
    add constraint treatment_running_in_number check (number_running is null or number is not null);
comment on column treatment.number_year is 'The year in which the number runs.';
comment on column treatment.origin_id is
    'The treatment that sent it here: of another body, or of this one if it was put off.';
