--liquibase formatted sql

--changeset samband:funding-grants-1
create table grant_application (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    funder text not null check (funder <> ''),
    purpose text not null check (purpose <> ''),
    amount bigint not null check (amount > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    apply_until date,
    restricted boolean not null,
    state text not null check (state in ('PLANNED', 'APPLIED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    applied_on date,
    granted bigint check (granted > 0),
    decided_by text,
    decided_on date,
    decision text,
    report_due date,
    reported_on date,
    resource_id uuid,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, resource_id) references plan_resource (alliance_id, id)
        on delete set null (resource_id),
    check ((state = 'GRANTED') = (granted is not null)),
    check ((state in ('GRANTED', 'REFUSED')) = (decided_on is not null and decided_by is not null))
);
comment on column grant_application.resource_id is 'The resource of a plan that this money is meant for; it follows what is decided.';
create index on grant_application (alliance_id, resource_id);
select protect('grant_application');
