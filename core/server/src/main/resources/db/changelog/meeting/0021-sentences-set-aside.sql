--liquibase formatted sql

--changeset samband:meeting-sentences-set-aside
create table promise_set_aside (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    decision_id uuid not null,
    sentence text not null check (length(sentence) between 1 and 2000),
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, decision_id) references decision (alliance_id, id) on delete cascade
);
comment on table promise_set_aside is 'A sentence of a decision that seemed to promise something, and that somebody has read and found does not.';
create unique index promise_set_aside_once on promise_set_aside (alliance_id, decision_id, md5(sentence));
select protect('promise_set_aside');
