--liquibase formatted sql

--changeset samband:body-0001
create table body (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    name text not null check (length(name) between 1 and 200),
    type text,
    external boolean not null,
    aliases text[] not null,
    position integer not null,
    version integer not null,
    primary key (alliance_id, id)
);
create unique index body_name on body (alliance_id, lower(name));
select protect('body');
