--liquibase formatted sql

--changeset samband:access-by-appointment
alter table role_grant add column valid daterange not null default '(,)' check (not isempty(valid));
alter table role_grant add column by_appointment boolean not null default false
    check (by_appointment or valid = '(,)'), add check (not by_appointment or role = 'READER');
comment on column role_grant.by_appointment is
    'It comes with the places that the account has in bodies, on the days of those; nobody gave it by hand.';
alter table role_grant drop constraint role_grant_alliance_id_account_id_role_organisation_name_key;
create unique index role_grant_once on role_grant (alliance_id, account_id, role, organisation_name)
    nulls not distinct where not by_appointment;
alter table role_grant add constraint role_grant_appointed_once
    exclude using gist (alliance_id with =, account_id with =, valid with &&) where (by_appointment);
