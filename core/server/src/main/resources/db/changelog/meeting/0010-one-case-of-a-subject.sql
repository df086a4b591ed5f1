--liquibase formatted sql

--changeset samband:meeting-one-case-of-a-subject
create unique index case_file_one_of_subject on case_file (alliance_id, subject, subject_id)
    where subject is not null and withdrawn_on is null;
comment on index case_file_one_of_subject is 'What is laid before bodies is one case, unless that was withdrawn.';
