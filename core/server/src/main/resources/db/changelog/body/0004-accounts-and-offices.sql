--liquibase formatted sql

--changeset samband:body-0006
alter table person add column account_id uuid references account (id);
alter table person add unique (alliance_id, account_id);
comment on column person.account_id is 'What the person signs in with; as long as they have a place, that may read here.';
create index person_account on person (account_id);

--changeset samband:body-0007
alter table appointment add column offices text[] not null default '{}';
comment on column appointment.offices is 'Keys of the offices that the person has with the organisation, as the rules of the profile ask for them.';
