--liquibase formatted sql

--changeset samband:funding-result-1
create table yearly_result (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    scheme_id uuid,
    year integer not null check (year between 1900 and 2200),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    stated bigint,
    carried text check (carried in ('TO_EQUITY', 'FROM_EQUITY', 'UNCOVERED_LOSS')),
    carried_text text,
    equity bigint,
    equity_on date,
    version integer not null,
    primary key (alliance_id, id),
    unique nulls not distinct (alliance_id, scheme_id, year),
    foreign key (alliance_id, scheme_id) references scheme (alliance_id, id)
);
comment on column yearly_result.stated is 'The result as the accounts state it, negative for a deficit.';
select protect('yearly_result');

--changeset samband:funding-result-2
create table result_line (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    result_id uuid not null,
    position integer not null,
    account text,
    title text not null check (title <> ''),
    income boolean not null,
    amount bigint not null,
    target text,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, result_id) references yearly_result (alliance_id, id) on delete cascade
);
create index on result_line (alliance_id, result_id, position);
select protect('result_line');

--changeset samband:funding-result-3
create table account_mapping (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    account text not null,
    target text not null,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, account)
);
comment on table account_mapping is 'To which kind or post of the budgets an account belongs, said once for all years.';
select protect('account_mapping');
