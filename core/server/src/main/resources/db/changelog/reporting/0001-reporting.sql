--liquibase formatted sql

--changeset samband:reporting-0001
create table route (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    plan_id uuid not null,
    element_id uuid,
    cycle text not null,
    body_id uuid not null,
    treatment text not null check (treatment in ('TREATS', 'RECEIVES')),
    text text,
    line integer,
    version integer not null,
    primary key (alliance_id, id),
    unique nulls not distinct (alliance_id, plan_id, element_id, cycle, body_id),
    foreign key (alliance_id, plan_id) references plan (alliance_id, id) on delete cascade,
    foreign key (alliance_id, plan_id, element_id) references plan_element (alliance_id, plan_id, id)
        on delete cascade,
    foreign key (alliance_id, body_id) references body (alliance_id, id)
);
comment on column route.element_id is 'The part of the plan whose reports go this way; null for all of it.';
create index route_body on route (alliance_id, body_id);
select protect('route');

--changeset samband:reporting-0002
create table report (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    plan_id uuid not null,
    cycle text not null,
    period text not null,
    body_id uuid not null,
    begun_at timestamptz not null,
    state text not null check (state in ('DRAFT', 'ISSUED')),
    summary text not null,
    sentences jsonb not null,
    issued_at timestamptz,
    issued_by text,
    document_id uuid,
    sha256 text,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, plan_id) references plan (alliance_id, id),
    foreign key (alliance_id, body_id) references body (alliance_id, id),
    foreign key (alliance_id, document_id) references issued_document (alliance_id, id),
    check ((state = 'ISSUED') = (document_id is not null and issued_at is not null and sha256 is not null))
);
create unique index report_one_draft on report (alliance_id, plan_id, period, body_id) where state = 'DRAFT';
create index report_body on report (alliance_id, body_id);
create index report_document on report (alliance_id, document_id);
create trigger immutable before update or delete on report
    for each row when (old.state = 'ISSUED') execute function refuse_change();
select protect('report');
