--liquibase formatted sql

--changeset samband:body-0008
alter table appointment drop constraint appointment_role_check;
alter table appointment add constraint appointment_role_check
    check (role in ('MEMBER', 'CHAIR', 'DEPUTY_CHAIR', 'PERSONAL_DEPUTY', 'DEPUTY', 'ATTENDING', 'CONTACT'));
alter table appointment add constraint appointment_contact_of_one check (role <> 'CONTACT' or organisation_id is not null);
-- Whoever is the contact of an organisation may sit there too.
alter table appointment drop constraint appointment_person_once;
alter table appointment add constraint appointment_person_once
    exclude using gist (alliance_id with =, body_id with =, person_id with =,
        (case when role = 'CONTACT' then organisation_id else body_id end) with =, valid with &&);
alter table appointment drop constraint appointment_seat_once;
alter table appointment add constraint appointment_seat_once
    exclude using gist (alliance_id with =, body_id with =, (coalesce(organisation_id, body_id)) with =,
        (case when role in ('MEMBER', 'CHAIR', 'DEPUTY_CHAIR') then 'SEAT' else role end) with =,
        place with =, valid with &&) where (role not in ('ATTENDING', 'CONTACT'));

--changeset samband:body-0009
alter table body add column counted_on date;
comment on column body.counted_on is 'The day whose inhabitants its seats are counted by; null for the day that is asked about.';

--changeset samband:body-0010
create table rotating_role (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    name text not null check (length(name) between 1 and 200),
    body_id uuid,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, body_id) references body (alliance_id, id)
);
create unique index rotating_role_name on rotating_role (alliance_id, lower(name));
comment on table rotating_role is 'What the members take turns at, such as to host a yearly event.';
select protect('rotating_role');

create table rotating_turn (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    role_id uuid not null,
    year integer not null check (year between 1900 and 2999),
    organisation_id uuid references organisation (id),
    decision text check (length(decision) <= 500),
    settle_by date not null,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, role_id, year),
    foreign key (alliance_id, role_id) references rotating_role (alliance_id, id) on delete cascade
);
comment on column rotating_turn.organisation_id is 'Whose turn it is; null as long as that is open.';
create index rotating_turn_organisation on rotating_turn (organisation_id);
select protect('rotating_turn');
