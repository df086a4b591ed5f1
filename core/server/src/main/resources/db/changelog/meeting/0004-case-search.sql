--liquibase formatted sql

--changeset samband:meeting-case-search-1
-- Row-level security lets an index compare only by functions that leak nothing. Equality and order of plain text are such
-- functions, the operators of full-text search are not, so the words stand in rows of their own.
create table case_word (
    alliance_id uuid not null default current_alliance() references alliance (id),
    word text collate "C" not null,
    treatment_id uuid not null,
    primary key (alliance_id, word, treatment_id),
    foreign key (alliance_id, treatment_id) references treatment (alliance_id, id) on delete cascade
);
comment on table case_word is 'The words by which a case is found in a body; derived by triggers, so without an audit trail.';
create index case_word_treatment on case_word (alliance_id, treatment_id);
select isolate('case_word');

create index case_file_opened on case_file (alliance_id, opened_on desc, id desc);

--changeset samband:meeting-case-search-2 splitStatements:false
-- The words of a text: case numbers whole, of everything else the letters and digits.
create function words_of(text) returns setof text
    language sql immutable as
$$
select distinct left(found[1], 100)
from regexp_matches(lower($1), '(\d+[[:alpha:]]?/\d+|[[:alnum:]]+)', 'g') as found
$$;

create function add_case_words(treatment uuid, words text) returns void
    language sql as
$$
insert into case_word (word, treatment_id)
select word, treatment from words_of(words) as word
on conflict do nothing
$$;

-- What is not final yet is not found: whoever searches may be outside.
create function renew_case_words(treatment uuid) returns void
    language plpgsql as
$$
begin
    delete from case_word where treatment_id = treatment;
    perform add_case_words(t.id, concat_ws(' ', c.title, t.number, t.background, t.assessment, t.proposal))
    from treatment t join case_file c on c.alliance_id = t.alliance_id and c.id = t.case_id
    where t.id = treatment;
    perform add_case_words(treatment, concat_ws(' ', d.text, d.dissent, d.note, i.title, i.record))
    from decision d left join agenda_item i on i.alliance_id = d.alliance_id and i.id = d.item_id
    where d.treatment_id = treatment and d.final_at is not null;
end
$$;

create function case_words_changed() returns trigger
    language plpgsql as
$$
begin
    if tg_table_name = 'case_file' then
        perform renew_case_words(id) from treatment where case_id = new.id;
    elsif tg_table_name = 'treatment' then
        perform renew_case_words(new.id);
    else
        perform renew_case_words(new.treatment_id);
    end if;
    return null;
end
$$;

create trigger case_words after insert on treatment
    for each row execute function case_words_changed();
create trigger case_words_again after update on treatment
    for each row when ((old.number, old.background, old.assessment, old.proposal)
        is distinct from (new.number, new.background, new.assessment, new.proposal))
    execute function case_words_changed();
create trigger case_words_again after update on case_file
    for each row when (old.title is distinct from new.title) execute function case_words_changed();
create trigger case_words_again after update on agenda_item
    for each row when (new.treatment_id is not null
        and (old.title, old.record) is distinct from (new.title, new.record))
    execute function case_words_changed();
create trigger case_words after insert on decision
    for each row when (new.treatment_id is not null and new.final_at is not null)
    execute function case_words_changed();
create trigger case_words_again after update on decision
    for each row when (new.treatment_id is not null and new.final_at is not null)
    execute function case_words_changed();

-- What is there already.
do
$$
declare
    each record;
begin
    for each in select id from alliance loop
        perform set_config('app.alliance', each.id::text, true);
        perform renew_case_words(id) from treatment;
    end loop;
    perform set_config('app.alliance', '', true);
end
$$;
