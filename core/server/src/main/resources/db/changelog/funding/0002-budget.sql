--liquibase formatted sql

--changeset samband:funding-budget-1
create table budget (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    scheme_id uuid,
    year integer not null check (year between 1900 and 2200),
    title text not null check (title <> ''),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    plan_id uuid,
    amends uuid,
    state text not null check (state in ('DRAFT', 'PROPOSED', 'ADOPTED', 'SUPERSEDED')),
    reason text not null,
    adopted_on date,
    adopted_reference text,
    adopted_at timestamptz,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, scheme_id) references scheme (alliance_id, id),
    foreign key (alliance_id, plan_id) references plan (alliance_id, id),
    foreign key (alliance_id, amends) references budget (alliance_id, id),
    check ((state in ('ADOPTED', 'SUPERSEDED')) = (adopted_on is not null and adopted_reference is not null))
);
create unique index budget_adopted_once on budget (alliance_id, scheme_id, year) nulls not distinct
    where state = 'ADOPTED';
create index on budget (alliance_id, scheme_id);
create index on budget (alliance_id, plan_id);
create index on budget (alliance_id, amends);
select protect('budget');

--changeset samband:funding-budget-2
create table budget_line (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    budget_id uuid not null,
    post uuid not null,
    position integer not null,
    kind text not null check (kind in ('LEVIES', 'HOST_CONTRIBUTION', 'GRANT', 'PARTICIPANT_FEES', 'OWN_EQUITY',
        'VAT_COMPENSATION', 'OTHER', 'ALLOCATION', 'RESULT', 'NET')),
    title text not null check (title <> ''),
    amount jsonb not null,
    source text,
    certainty text,
    giver text,
    restricted boolean not null,
    element_id uuid,
    held_by text,
    from_plan boolean not null,
    resource_id uuid,
    draws_on uuid,
    reason text,
    reference text,
    decided_on date,
    parts jsonb not null,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, budget_id, id),
    foreign key (alliance_id, budget_id) references budget (alliance_id, id) on delete cascade,
    foreign key (alliance_id, budget_id, draws_on) references budget_line (alliance_id, budget_id, id)
        deferrable initially deferred,
    foreign key (alliance_id, element_id) references plan_element (alliance_id, id) on delete set null (element_id)
);
comment on column budget_line.post is 'What stays the same from version to version and from year to year.';
comment on column budget_line.held_by is 'In whose books the money is, where it is not in ours.';
create index on budget_line (alliance_id, budget_id, draws_on);
create index on budget_line (alliance_id, element_id);
select protect('budget_line');

--changeset samband:funding-budget-3
create table budget_reference (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    budget_id uuid not null,
    post uuid not null,
    member text,
    number text,
    project_code text,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, budget_id) references budget (alliance_id, id) on delete cascade,
    check (number is not null or project_code is not null)
);
comment on table budget_reference is
    'By what a member finds a post in its own budget; neither the number nor the project code names it alone.';
create index on budget_reference (alliance_id, budget_id);
select protect('budget_reference');

--changeset samband:funding-budget-4
alter table budget_line rename column from_plan to derived;
comment on column budget_line.derived is 'Whether it follows the plan or the runs of a levy, and was never typed.';
