--liquibase formatted sql

--changeset samband:funding-0001
create table levy (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    scheme_id uuid not null,
    title text not null,
    purpose text,
    rule text not null,
    currency text check (currency ~ '^[A-Z]{3}$'),
    payers text not null check (payers in ('PARTICIPANTS', 'FOR_MEMBERS', 'MEMBERS')),
    only_kind text,
    within_id uuid references organisation (id),
    source text,
    reference_month integer not null check (reference_month between 1 and 12),
    reference_day integer not null check (reference_day between 1 and 31),
    reference_years_before integer not null check (reference_years_before between 0 and 10),
    proration text not null check (proration in ('FULL', 'BY_DAYS')),
    rounding_step bigint not null check (rounding_step > 0),
    rounding_mode text not null,
    minimum bigint check (minimum >= 0),
    ceiling bigint check (ceiling >= 0),
    ceiling_from text,
    missing text,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, title),
    foreign key (alliance_id, scheme_id) references scheme (alliance_id, id),
    check (minimum <= ceiling)
);
comment on column levy.currency is 'Null where work is contributed instead of money.';
comment on column levy.within_id is 'The county whose municipalities alone count.';
create index levy_scheme on levy (alliance_id, scheme_id);
select protect('levy');

--changeset samband:funding-0002
create table levy_rate (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    levy_id uuid not null,
    valid daterange not null check (not isempty(valid)),
    amount numeric(24, 6) not null check (amount >= 0),
    decision text not null,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, levy_id, valid without overlaps),
    foreign key (alliance_id, levy_id) references levy (alliance_id, id) on delete cascade
);
comment on column levy_rate.amount is 'In minor units for each unit of the basis, or the total of a year that is shared.';
select protect('levy_rate');

--changeset samband:funding-0003
create table cost_key (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    levy_id uuid not null,
    valid daterange not null check (not isempty(valid)),
    agreement text not null,
    percent boolean not null,
    shares jsonb not null,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, levy_id, valid without overlaps),
    foreign key (alliance_id, levy_id) references levy (alliance_id, id) on delete cascade
);
select protect('cost_key');

--changeset samband:funding-0004
create table levy_run (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    levy_id uuid not null,
    year integer not null,
    from_day date not null,
    until_day date not null,
    days daterange generated always as (daterange(from_day, until_day)) stored,
    kind text not null check (kind in ('ORDINARY', 'CREDIT')),
    number integer not null check (number > 0),
    corrects_id uuid,
    state text not null check (state in ('DRAFT', 'CHECKED', 'APPROVED', 'ISSUED')),
    inputs jsonb not null,
    total bigint not null,
    computed_at timestamptz not null,
    computed_by text not null,
    approved_at timestamptz,
    approved_by text,
    issued_at timestamptz,
    issued_by text,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, levy_id, kind, number, days without overlaps),
    unique (alliance_id, corrects_id),
    foreign key (alliance_id, levy_id) references levy (alliance_id, id),
    foreign key (alliance_id, corrects_id) references levy_run (alliance_id, id),
    check ((kind = 'CREDIT') = (corrects_id is not null)),
    check ((state in ('APPROVED', 'ISSUED')) = (approved_at is not null and approved_by is not null)),
    check ((state = 'ISSUED') = (issued_at is not null and issued_by is not null))
);
comment on column levy_run.inputs is 'All that it was computed from: rule, profile and its version, rate, decision, statistic.';
create trigger immutable before update or delete on levy_run
    for each row when (old.state = 'ISSUED') execute function refuse_change();
select protect('levy_run');

--changeset samband:funding-0005 splitStatements:false
create table contribution (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    run_id uuid not null,
    position integer not null,
    payer_id uuid not null references organisation (id),
    name text not null,
    basis numeric not null,
    amount bigint not null,
    bound text not null check (bound in ('NONE', 'MINIMUM', 'CEILING')),
    part integer not null,
    of_parts integer not null,
    since date,
    counted jsonb not null,
    before bigint,
    primary key (alliance_id, id),
    unique (alliance_id, run_id, payer_id),
    foreign key (alliance_id, run_id) references levy_run (alliance_id, id) on delete cascade,
    check (part between 1 and of_parts)
);
comment on column contribution.before is 'What the payer paid for the year before.';
create index contribution_payer on contribution (alliance_id, payer_id);

-- What an issued run asks for changes neither by one contribution more nor by one less.
create function refuse_change_of_issued_run() returns trigger
    language plpgsql as
$$
begin
    if current_user::regrole <> (select relowner from pg_class where oid = tg_relid)
        and exists (select from levy_run r
                    where r.id in (case when tg_op <> 'INSERT' then old.run_id end,
                                   case when tg_op <> 'DELETE' then new.run_id end)
                      and r.state in ('APPROVED', 'ISSUED')) then
        raise exception 'The contributions of an approved run stand still' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger immutable before insert or update or delete on contribution
    for each row execute function refuse_change_of_issued_run();
select protect('contribution');

--changeset samband:funding-0006
create table levy_scenario (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    levy_id uuid not null,
    title text not null,
    question jsonb not null,
    kept_at timestamptz not null,
    kept_by text not null,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, levy_id) references levy (alliance_id, id) on delete cascade
);
create index levy_scenario_levy on levy_scenario (alliance_id, levy_id);
select protect('levy_scenario');

--changeset samband:funding-0007 splitStatements:false
-- Asks once for each statement, not once for each contribution.
create function refuse_change_of_issued_runs() returns trigger
    language plpgsql as
$$
begin
    if current_user::regrole <> (select relowner from pg_class where oid = tg_relid)
        and exists (select from levy_run r
                    where r.id in (select run_id from changed) and r.state in ('APPROVED', 'ISSUED')) then
        raise exception 'The contributions of an approved run stand still' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
drop trigger immutable on contribution;
drop function refuse_change_of_issued_run();
create trigger immutable_insert after insert on contribution referencing new table as changed
    for each statement execute function refuse_change_of_issued_runs();
create trigger immutable_before after update on contribution referencing old table as changed
    for each statement execute function refuse_change_of_issued_runs();
create trigger immutable_after after update on contribution referencing new table as changed
    for each statement execute function refuse_change_of_issued_runs();
create trigger immutable_delete after delete on contribution referencing old table as changed
    for each statement execute function refuse_change_of_issued_runs();
