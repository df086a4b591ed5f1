--liquibase formatted sql

--changeset samband:body-0004
create table person (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    name text not null check (length(name) between 1 and 200),
    version integer not null,
    primary key (alliance_id, id)
);
comment on table person is 'Somebody who holds a seat; it needs no account.';
create unique index person_name on person (alliance_id, lower(name));
select protect('person');

--changeset samband:body-0005
create table appointment (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    body_id uuid not null,
    person_id uuid not null,
    organisation_id uuid references organisation (id),
    role text not null check (role in ('MEMBER', 'CHAIR', 'DEPUTY_CHAIR', 'PERSONAL_DEPUTY', 'DEPUTY', 'ATTENDING')),
    place integer not null check (place between 1 and 999),
    valid daterange not null check (not isempty(valid)),
    version integer not null,
    primary key (alliance_id, id),
    constraint appointment_within_life foreign key (alliance_id, body_id, period valid)
        references body (alliance_id, id, period valid),
    foreign key (alliance_id, person_id) references person (alliance_id, id),
    constraint appointment_person_once
        exclude using gist (alliance_id with =, body_id with =, person_id with =, valid with &&),
    -- Members, chairs and deputy chairs sit on the same seats; deputies have places of their own.
    constraint appointment_seat_once
        exclude using gist (alliance_id with =, body_id with =, (coalesce(organisation_id, body_id)) with =,
            (case when role in ('MEMBER', 'CHAIR', 'DEPUTY_CHAIR') then 'SEAT' else role end) with =,
            place with =, valid with &&) where (role <> 'ATTENDING')
);
comment on column appointment.place is 'Which of the seats of its organisation; of a personal deputy that of whom it stands in for, of another its order.';
create index appointment_person on appointment (alliance_id, person_id);
create index appointment_organisation on appointment (organisation_id);
select protect('appointment');
