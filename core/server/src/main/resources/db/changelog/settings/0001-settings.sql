--liquibase formatted sql

--changeset samband:settings-0001
create table setting (
    alliance_id uuid not null default current_alliance() references alliance (id),
    part text not null,
    place text not null,
    value jsonb not null,
    primary key (alliance_id, part, place)
);
comment on table setting is 'Choices of an alliance that are read whole: columns, set phrases, letterhead.';
select protect('setting');

create table own_field (
    alliance_id uuid not null default current_alliance() references alliance (id),
    key text not null check (key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(key) <= 40),
    label text not null check (length(label) between 1 and 80),
    help text check (length(help) <= 300),
    kind text not null check (kind in ('TEXT', 'NUMBER', 'CHOICE', 'DATE', 'CODE')),
    system text check (length(system) <= 120),
    choices text[] not null,
    levels text[] not null check (cardinality(levels) > 0),
    position integer not null,
    primary key (alliance_id, key),
    unique (alliance_id, key, kind),
    check ((kind = 'CHOICE') = (cardinality(choices) > 0)),
    check ((kind = 'CODE') = (system is not null))
);
comment on table own_field is 'What elements of some plan levels of an alliance tell besides what all plans tell.';
comment on column own_field.system is 'The system of codes that a reference is to, such as a strategy or the budgets of the members.';
select protect('own_field');

create table logo (
    alliance_id uuid not null default current_alliance() references alliance (id),
    place text not null check (place = 'logo'),
    type text not null check (type = 'image/png'),
    width integer not null,
    height integer not null,
    sha256 text not null,
    content bytea not null check (length(content) <= 300000),
    primary key (alliance_id, place)
);
select protect('logo');

--changeset samband:settings-0002
create table setting_change (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    at timestamptz not null,
    made_by text,
    changes jsonb not null,
    undoes uuid,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, undoes) references setting_change (alliance_id, id)
);
comment on table setting_change is 'What was chosen when by whom, with what was before, so that it can be taken back.';
select isolate('setting_change');
select audit('setting_change', 'changes');
create trigger immutable before update or delete on setting_change
    for each row execute function refuse_change();
