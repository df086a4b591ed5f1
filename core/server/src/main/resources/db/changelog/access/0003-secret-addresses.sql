--liquibase formatted sql

--changeset samband:access-secret-addresses
create table secret_address
(
    id         uuid primary key,
    version    integer not null,
    account_id uuid    not null references account on delete cascade,
    name       text    not null,
    opens      text    not null,
    hash       text    not null unique,
    made_on    date    not null,
    used_on    date
);
create index secret_address_account on secret_address (account_id);
comment on table secret_address is 'Addresses that programs read in the name of an account without signing in.';
comment on column secret_address.opens is 'The address without its key; the key opens nothing else.';
comment on column secret_address.hash is 'Of the key, which is 32 random bytes and kept nowhere.';
