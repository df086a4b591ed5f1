--liquibase formatted sql

--changeset samband:register-0001
-- Shared by all alliances: none of these tables belongs to one. Instead of the audit trail of an alliance, each row says
-- by whom and when it was recorded, and each import what it brought.
create table organisation (
    id uuid primary key,
    key text unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind text not null
        check (kind in ('MUNICIPALITY', 'COUNTY', 'FEDERATION', 'ASSOCIATION', 'STATE', 'COMPANY', 'OTHER')),
    country text not null check (country ~ '^[A-Z]{2}$'),
    valid daterange not null check (not isempty(valid)),
    recorded_at timestamptz not null default statement_timestamp(),
    recorded_by text default nullif(current_setting('app.actor_name', true), ''),
    unique (id, country)
);
comment on table organisation is 'A legal entity; its validity is the time of its existence, open where that is not known.';
comment on column organisation.key is 'How the files of the register call it; nothing where a person added it.';

create table organisation_name (
    organisation_id uuid not null references organisation,
    name text not null check (length(name) between 1 and 200),
    valid daterange not null check (not isempty(valid)),
    recorded_at timestamptz not null default statement_timestamp(),
    recorded_by text default nullif(current_setting('app.actor_name', true), ''),
    primary key (organisation_id, valid without overlaps)
);
create index organisation_name_text on organisation_name using gin (lower(name) gin_trgm_ops);

create table organisation_identifier (
    organisation_id uuid not null,
    country text not null,
    scheme text not null check (scheme in ('CODE', 'NUMBER')),
    value text not null check (length(value) between 1 and 40),
    valid daterange not null check (not isempty(valid)),
    recorded_at timestamptz not null default statement_timestamp(),
    recorded_by text default nullif(current_setting('app.actor_name', true), ''),
    primary key (organisation_id, scheme, valid without overlaps),
    unique (country, scheme, value, valid without overlaps),
    foreign key (organisation_id, country) references organisation (id, country)
);
comment on table organisation_identifier is
    'CODE is what statistics call a municipality or county, as text; NUMBER is the organisation number.';

create table succession (
    predecessor_id uuid not null references organisation,
    successor_id uuid not null references organisation,
    kind text not null check (kind in ('MERGER', 'SPLIT', 'CONTINUATION')),
    on_day date not null,
    recorded_at timestamptz not null default statement_timestamp(),
    recorded_by text default nullif(current_setting('app.actor_name', true), ''),
    primary key (predecessor_id, successor_id, on_day),
    check (predecessor_id <> successor_id)
);
create index succession_successor on succession (successor_id);

create table affiliation (
    member_id uuid not null references organisation,
    parent_id uuid not null references organisation,
    kind text not null check (kind in ('COUNTY', 'MEMBER')),
    valid daterange not null check (not isempty(valid)),
    source text not null,
    recorded_at timestamptz not null default statement_timestamp(),
    recorded_by text default nullif(current_setting('app.actor_name', true), ''),
    primary key (member_id, parent_id, valid without overlaps),
    constraint affiliation_one_county exclude using gist (member_id with =, valid with &&) where (kind = 'COUNTY'),
    check (member_id <> parent_id)
);
create index affiliation_parent on affiliation (parent_id);

--changeset samband:register-0002
create table population_source (
    key text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    country text not null check (country ~ '^[A-Z]{2}$'),
    title text not null,
    publisher text not null,
    table_name text not null,
    licence text not null,
    address text,
    reference_day text check (reference_day ~ '^[0-9]{2}-[0-9]{2}$'),
    note text
);
comment on column population_source.reference_day is 'The day of each year that its figures are about, as month-day.';

create table register_import (
    id uuid primary key,
    file_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    shipped boolean not null,
    source text references population_source,
    lines integer not null,
    recorded integer not null,
    imported_at timestamptz not null,
    imported_by text default nullif(current_setting('app.actor_name', true), '')
);
comment on table register_import is 'Who read which file into the register when; a shipped file is read again once it has changed.';
create index register_import_file on register_import (file_name, imported_at desc);

create table population_figure (
    source text not null references population_source,
    reference_date date not null,
    organisation_id uuid not null references organisation,
    inhabitants bigint not null check (inhabitants between 0 and 99999999),
    recorded_at timestamptz not null,
    import_id uuid not null references register_import,
    primary key (source, reference_date, organisation_id, recorded_at)
);
comment on table population_figure is 'Only ever added to: of several figures the one that was recorded last counts.';
create index population_figure_organisation on population_figure (organisation_id, source, reference_date);
