--liquibase formatted sql

--changeset samband:meeting-case-words-by-index splitStatements:false
-- These functions keep their plans for as long as a connection lives. While the tables are small, such a plan would be to
-- read them whole, and it would still be kept when they have grown; so that choice is taken from them.
alter function add_case_words(uuid, text) set enable_seqscan = off;
alter function renew_case_words(uuid) set enable_seqscan = off;

-- What is new has no words yet that must go.
create or replace function case_words_changed() returns trigger
    language plpgsql set enable_seqscan = off as
$$
begin
    if tg_table_name = 'case_file' then
        perform renew_case_words(id) from treatment where case_id = new.id;
    elsif tg_table_name = 'treatment' and tg_op = 'INSERT' then
        perform add_case_words(new.id, concat_ws(' ',
            (select title from case_file where id = new.case_id),
            new.number, new.background, new.assessment, new.proposal));
    elsif tg_table_name = 'treatment' then
        perform renew_case_words(new.id);
    else
        perform renew_case_words(new.treatment_id);
    end if;
    return null;
end
$$;
