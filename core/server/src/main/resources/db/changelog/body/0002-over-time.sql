--liquibase formatted sql

--changeset samband:body-0002
alter table body add column parent_id uuid;
alter table body add column appointed_by text check (length(appointed_by) <= 500);
alter table body add column standing text check (standing in ('DECIDES', 'ADVISES', 'MEETS'));
alter table body add column valid daterange not null default '(,)' check (not isempty(valid));
alter table body add foreign key (alliance_id, parent_id) references body (alliance_id, id);
alter table body add check (parent_id <> id);
alter table body add unique (alliance_id, id, valid without overlaps);
comment on column body.standing is 'Null where it is as the profile says of its type.';
create index body_parent on body (alliance_id, parent_id);

--changeset samband:body-0003
alter index body_name rename to body_called;
create table body_name (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    body_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    legal_basis text check (length(legal_basis) <= 500),
    valid daterange not null check (not isempty(valid)),
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, body_id, valid without overlaps),
    foreign key (alliance_id, body_id) references body (alliance_id, id)
);
comment on table body_name is 'What a body is called, and by which rules it exists, from a day to a day; the body goes on.';
-- Bodies from before names had days; the audit trail begins after.
insert into body_name (alliance_id, id, body_id, name, valid, version)
    select alliance_id, uuidv7(), id, name, '(,)', 0 from body;
select protect('body_name');
