--liquibase formatted sql

--changeset samband:body-0015
create table body_quorum (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    body_id uuid not null,
    part integer check (part between 0 and 100),
    whole integer check (whole between 1 and 100),
    beyond boolean,
    basis text check (length(basis) between 1 and 500),
    valid daterange not null check (not isempty(valid)),
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, body_id, valid without overlaps),
    foreign key (alliance_id, body_id) references body (alliance_id, id),
    check (num_nulls(part, whole, beyond) in (0, 3)),
    check (part <= whole and not (beyond and part = whole))
);
comment on table body_quorum is 'How many seats of a body must be filled for it to decide, from a day to a day, where its own rules say so.';
comment on column body_quorum.part is 'Null where from then on it is again as the type of the body says.';
select protect('body_quorum');
