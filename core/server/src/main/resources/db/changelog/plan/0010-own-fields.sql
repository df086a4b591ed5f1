--liquibase formatted sql

--changeset plan:0010-own-fields
create table own_field_value (
    alliance_id uuid not null default current_alliance(),
    element_id uuid not null,
    field text not null,
    position int not null check (position > 0),
    kind text not null,
    text text check (text <> '' and length(text) <= 4000),
    number numeric,
    day date,
    primary key (alliance_id, element_id, field, position),
    foreign key (alliance_id, element_id) references plan_element (alliance_id, id) on delete cascade,
    foreign key (alliance_id, field, kind) references own_field (alliance_id, key, kind),
    check ((kind in ('TEXT', 'CHOICE', 'CODE')) = (text is not null)),
    check ((kind = 'NUMBER') = (number is not null)),
    check ((kind = 'DATE') = (day is not null)),
    check (position = 1 or kind = 'CODE')
);
comment on table own_field_value is 'What an element says in a field of the alliance''s own; of several codes the first is the main one.';
create index own_field_value_field on own_field_value (alliance_id, field, kind);
select protect('own_field_value');
