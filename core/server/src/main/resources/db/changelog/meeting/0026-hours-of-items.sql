--liquibase formatted sql

--changeset samband:meeting-hours-of-items
alter table agenda_item add column begins time;
alter table agenda_item add column speaker text check (length(speaker) between 1 and 200);
comment on column agenda_item.begins is 'When its turn comes, where the agenda is a programme.';
comment on column agenda_item.speaker is 'Who speaks, as written.';
