--liquibase formatted sql

--changeset samband:alliance-profile-version
alter table alliance add column profile_version text;
comment on column alliance.profile_version is
    'The version of the plugin whose profile the alliance works by; where nobody has said, the usual one at the next start.';
