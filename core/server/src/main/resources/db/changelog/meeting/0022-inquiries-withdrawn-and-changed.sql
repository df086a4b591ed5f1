--liquibase formatted sql

--changeset samband:meeting-inquiries-withdrawn
alter table inquiry add column withdrawn boolean not null default false;
alter table inquiry add check (not withdrawn or closed_on is not null);
comment on column inquiry.withdrawn is 'It was taken back: nothing came of it, and why is in its answer.';
alter table inquiry_answer add column changed_from text check (changed_from in ('YES', 'NO', 'ABSTAINS', 'OTHER'));
comment on column inquiry_answer.changed_from is 'What they had answered before they changed it.';
