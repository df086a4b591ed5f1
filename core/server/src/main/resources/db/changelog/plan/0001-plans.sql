--liquibase formatted sql

--changeset plan:0001-plans
create table plan (
    alliance_id uuid not null default current_alliance(),
    id uuid not null,
    title text not null check (title <> ''),
    year int not null check (year between 1900 and 2200),
    until_year int not null check (until_year between year and year + 50),
    state text not null check (state in ('DRAFT', 'PROPOSED', 'ADOPTED', 'SUPERSEDED')),
    vision text,
    goal text,
    amends uuid,
    follows uuid,
    adopted_on date,
    adopted_reference text,
    adopted_at timestamptz,
    version int not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, amends) references plan (alliance_id, id),
    foreign key (alliance_id, follows) references plan (alliance_id, id),
    check ((state in ('ADOPTED', 'SUPERSEDED')) = (adopted_on is not null))
);
create index on plan (alliance_id, amends);
create index on plan (alliance_id, follows);
select protect('plan');

--changeset plan:0001-imports
create table plan_import (
    alliance_id uuid not null default current_alliance(),
    id uuid not null,
    name text not null,
    year int not null,
    sha256 text not null,
    pasted boolean not null,
    draft jsonb not null,
    state text not null check (state in ('OPEN', 'ACCEPTED', 'DISCARDED')),
    plan_id uuid,
    at timestamptz not null,
    version int not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, plan_id) references plan (alliance_id, id) on delete set null (plan_id),
    check (plan_id is null or state = 'ACCEPTED')
);
create unique index plan_import_open_once on plan_import (alliance_id, sha256, year) where state = 'OPEN';
select protect('plan_import');

create table plan_import_source (
    alliance_id uuid not null default current_alliance(),
    import_id uuid not null,
    name text not null,
    pasted boolean not null,
    content bytea not null,
    version int not null,
    primary key (alliance_id, import_id),
    foreign key (alliance_id, import_id) references plan_import (alliance_id, id) on delete cascade
);
select protect('plan_import_source');

--changeset plan:0001-elements
create table plan_element (
    alliance_id uuid not null default current_alliance(),
    id uuid not null,
    plan_id uuid not null,
    parent_id uuid,
    position int not null check (position > 0),
    level text not null,
    number text,
    title text not null check (title <> ''),
    schedule jsonb,
    responsible text,
    account uuid,
    effect text,
    reference text,
    none_intended boolean not null,
    open boolean not null,
    phase text,
    owner text,
    mandate text,
    import_id uuid,
    line int,
    carried_from uuid,
    thread uuid not null,
    changed_at timestamptz not null,
    version int not null,
    primary key (alliance_id, id),
    unique (alliance_id, plan_id, id),
    unique (alliance_id, plan_id, position) deferrable initially deferred,
    foreign key (alliance_id, plan_id) references plan (alliance_id, id) on delete cascade,
    foreign key (alliance_id, plan_id, parent_id) references plan_element (alliance_id, plan_id, id)
        deferrable initially deferred,
    foreign key (alliance_id, import_id) references plan_import (alliance_id, id)
);
create index on plan_element (alliance_id, plan_id, parent_id);
create index on plan_element (alliance_id, thread);
create index on plan_element (alliance_id, import_id);
select protect('plan_element');

--changeset plan:0001-texts
create table plan_text (
    alliance_id uuid not null default current_alliance(),
    id uuid not null,
    plan_id uuid not null,
    element_id uuid,
    kind text not null,
    position int not null,
    text text not null check (text <> ''),
    item boolean not null,
    line int,
    version int not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, plan_id) references plan (alliance_id, id) on delete cascade,
    foreign key (alliance_id, plan_id, element_id) references plan_element (alliance_id, plan_id, id) on delete cascade
);
create index on plan_text (alliance_id, plan_id, element_id);
select protect('plan_text');

--changeset plan:0001-resources
create table plan_resource (
    alliance_id uuid not null default current_alliance(),
    id uuid not null,
    plan_id uuid not null,
    element_id uuid,
    position int not null,
    amount jsonb not null,
    source text,
    certainty text,
    giver text,
    restricted boolean not null,
    text text not null,
    line int,
    version int not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, plan_id) references plan (alliance_id, id) on delete cascade,
    foreign key (alliance_id, plan_id, element_id) references plan_element (alliance_id, plan_id, id) on delete cascade
);
create index on plan_resource (alliance_id, plan_id, element_id);
select protect('plan_resource');

--changeset plan:0001-statuses
create table plan_status (
    alliance_id uuid not null default current_alliance(),
    id uuid not null,
    element_id uuid not null,
    period text not null,
    covers_from date not null,
    covers_until date not null,
    status text not null check (status in ('NOT_STARTED', 'ON_TRACK', 'DELAYED', 'STOPPED', 'DONE')),
    text text not null,
    percent int check (percent between 0 and 100),
    account uuid,
    at timestamptz not null,
    version int not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, element_id) references plan_element (alliance_id, id) on delete cascade
);
create index on plan_status (alliance_id, element_id, period, at);
select protect('plan_status');
