--liquibase formatted sql

--changeset samband:plugin-signature-0001
alter table profile_jar add column signer text;
update profile_jar set signature = 'BUILT_IN' where origin = 'BUILT_IN';
comment on column profile_jar.signature is 'Who vouches for the jar, as it was found when somebody looked last.';
comment on column profile_jar.signer is 'Name and SHA-256 fingerprint of the certificate that signed it.';
