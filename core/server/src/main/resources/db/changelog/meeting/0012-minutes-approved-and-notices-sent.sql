--liquibase formatted sql

--changeset samband:meeting-minutes-approved-how
alter table minutes add column approval text check (approval in ('NEXT_MEETING', 'SIGNED', 'VERIFIED'));
alter table minutes add column verifiers text check (length(verifiers) between 1 and 2000);
comment on column minutes.approval is 'How they came to be approved; null before that, and where it was not kept yet.';
comment on column minutes.verifiers is 'Those whom the meeting chose to verify them, one a line.';

--changeset samband:meeting-notices-sent
create table meeting_notice (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    meeting_id uuid not null,
    body_id uuid not null,
    number integer not null check (number > 0),
    sent_at timestamptz not null,
    sent_by text not null,
    document_id uuid not null,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, meeting_id, body_id, number),
    foreign key (alliance_id, meeting_id) references meeting (alliance_id, id),
    foreign key (alliance_id, body_id) references body (alliance_id, id),
    foreign key (alliance_id, document_id) references issued_document (alliance_id, id)
);
comment on table meeting_notice is 'The notice of a meeting with its papers, as it was sent; each later sending is a further one.';
create index meeting_notice_body on meeting_notice (alliance_id, body_id);
create index meeting_notice_document on meeting_notice (alliance_id, document_id);
create trigger immutable before update or delete on meeting_notice
    for each row execute function refuse_change();
select protect('meeting_notice');
