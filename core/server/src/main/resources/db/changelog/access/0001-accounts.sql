--liquibase formatted sql

--changeset samband:access-1
create table account
(
    id            uuid primary key,
    version       integer     not null,
    user_name     text        not null,
    display_name  text        not null,
    administrator boolean     not null default false,
    language      text,
    disabled      boolean     not null default false,
    created_at    timestamptz not null default now()
);
create unique index account_user_name on account (lower(user_name));
comment on table account is 'Who may sign in to this installation; what they may do in an alliance is in role_grant.';

create table account_password
(
    account_id uuid primary key references account on delete cascade,
    hash       text        not null,
    due        boolean     not null default false,
    stamp      integer     not null default 1,
    changed_at timestamptz not null default now()
);
comment on column account_password.due is 'It was given to the account once and has to be replaced.';
comment on column account_password.stamp is 'Counts the passwords; sessions that began with an earlier one are over.';

create table sign_in_failure
(
    key     text primary key,
    count   integer     not null,
    last_at timestamptz not null
);
comment on table sign_in_failure is 'Failed attempts per hashed user name and address, for as long as they count.';

--changeset samband:access-2
create table role_grant
(
    alliance_id       uuid        not null default current_alliance(),
    id                uuid        not null,
    version           integer     not null,
    account_id        uuid        not null references account,
    role              text        not null check (role in ('SECRETARIAT', 'CONTRIBUTOR', 'MEMBER_CONTACT', 'READER')),
    organisation_id   uuid,
    organisation_name text check (role = 'MEMBER_CONTACT' or organisation_name is null),
    granted_by        uuid references account,
    granted_at        timestamptz not null default now(),
    primary key (alliance_id, id),
    unique nulls not distinct (alliance_id, account_id, role, organisation_name)
);
create index role_grant_account on role_grant (account_id);
select protect('role_grant');

-- Outside any alliance an account sees its own grants, so that it can be told which alliances it may enter.
create policy own on role_grant for select
    using ((select current_alliance()) is null and account_id = (select current_actor()));

--changeset samband:access-3
create table spring_session
(
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_session_id on spring_session (session_id);
create index spring_session_expiry_time on spring_session (expiry_time);
create index spring_session_principal_name on spring_session (principal_name);

create table spring_session_attributes
(
    session_primary_id char(36)     not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
