--liquibase formatted sql

--changeset samband:body-0012
alter table appointment add column post text check (length(post) between 1 and 200);
comment on column appointment.post is 'By which post the person sits there, as people say it.';
