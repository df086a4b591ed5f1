--liquibase formatted sql

--changeset samband:alliance-0001
create table alliance (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(slug) between 2 and 40),
    profile text not null,
    hosted_at timestamptz not null,
    name text not null check (length(name) between 1 and 120),
    language text not null,
    colour text check (colour ~ '^#[0-9a-fA-F]{6}$'),
    publishes boolean not null,
    version integer not null
);

--changeset samband:alliance-0002
create table alliance_term (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    language text not null,
    concept text not null,
    singular text not null,
    definite text not null,
    plural text not null,
    plural_definite text not null,
    gender text not null,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, language, concept)
);
select protect('alliance_term');
