--liquibase formatted sql

--changeset samband:meeting-0001
create table meeting (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    title text check (length(title) between 1 and 200),
    day date not null,
    begins time,
    ends_on date,
    ends time,
    zone text not null,
    place text check (length(place) between 1 and 300),
    state text not null check (state in ('PLANNED', 'CONVENED', 'HELD', 'CANCELLED')),
    convened_at timestamptz,
    edition integer not null default 0 check (edition >= 0),
    import_id uuid,
    version integer not null,
    primary key (alliance_id, id),
    check (ends is null or begins is not null),
    check ((ends is null) = (ends_on is null)),
    check (ends is null or (ends_on + ends) > (day + begins))
);
comment on table meeting is 'One sitting of one or more bodies, in the wall time of its zone.';
comment on column meeting.ends_on is 'The day it ends, which is another one when it goes on past midnight.';
comment on column meeting.edition is 'How often day, time or place changed since it was convened; calendars ask for it.';
create index meeting_day on meeting (alliance_id, day);
select protect('meeting');

create table meeting_body (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    meeting_id uuid not null,
    body_id uuid not null,
    position integer not null check (position > 0),
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, meeting_id, body_id),
    foreign key (alliance_id, meeting_id) references meeting (alliance_id, id) on delete cascade,
    foreign key (alliance_id, body_id) references body (alliance_id, id)
);
comment on table meeting_body is 'Which bodies sit in a meeting; the first one''s numbers are the default.';
create index meeting_body_body on meeting_body (alliance_id, body_id);
select protect('meeting_body');

--changeset samband:meeting-0002
create table case_file (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    title text not null check (length(title) between 1 and 500),
    opened_on date not null,
    subject text check (subject ~ '^[a-z][a-z-]*$'),
    subject_id uuid,
    withheld text check (length(withheld) between 1 and 500),
    withdrawn_on date,
    version integer not null,
    primary key (alliance_id, id),
    check ((subject is null) = (subject_id is null))
);
comment on table case_file is 'One matter through all the bodies that treat it.';
comment on column case_file.subject is 'What it lays before the bodies, such as plan or levy-run; null for a matter of its own.';
comment on column case_file.withheld is 'Why it is kept out of what anyone may read; null where it is not.';
create index case_file_subject on case_file (alliance_id, subject, subject_id);
select protect('case_file');

create table treatment (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    case_id uuid not null,
    body_id uuid not null,
    umbrella_id uuid,
    letter text check (length(letter) between 1 and 10),
    number text check (length(number) between 1 and 50),
    number_year integer,
    number_running integer check (number_running > 0),
    origin_id uuid,
    state text not null check (state in ('WAITING', 'ON_AGENDA', 'DECIDED', 'WITHDRAWN')),
    background text,
    assessment text,
    proposal text,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, case_id) references case_file (alliance_id, id),
    foreign key (alliance_id, body_id) references body (alliance_id, id),
    foreign key (alliance_id, umbrella_id) references treatment (alliance_id, id),
    foreign key (alliance_id, origin_id) references treatment (alliance_id, id),
    unique (alliance_id, body_id, number),
    check (umbrella_id <> id),
    check (origin_id <> id),
    check ((number_running is null) = (number_year is null))
);
comment on table treatment is 'A case in one body: the number, the assessment and the proposal that it has there.';
comment on column treatment.umbrella_id is 'The case on the same agenda whose lettered part it is.';
comment on column treatment.number is 'As printed, with the letter of a part; null until the agenda is set.';
comment on column treatment.number_running is 'The running number of an unlettered case; parts have that of their umbrella in their number only.';
comment on column treatment.origin_id is 'The treatment in another body that sent it here.';
create unique index treatment_running on treatment (alliance_id, body_id, number_year, number_running)
    where umbrella_id is null;
create index treatment_case on treatment (alliance_id, case_id);
create index treatment_umbrella on treatment (alliance_id, umbrella_id);
create index treatment_origin on treatment (alliance_id, origin_id);
create index treatment_waiting on treatment (alliance_id, body_id) where state = 'WAITING';
select protect('treatment');

create table case_counter (
    alliance_id uuid not null default current_alliance() references alliance (id),
    body_id uuid not null,
    year integer not null,
    last integer not null check (last >= 0),
    primary key (alliance_id, body_id, year),
    foreign key (alliance_id, body_id) references body (alliance_id, id)
);
comment on table case_counter is 'The last running number that a body gave in a year; locked while an agenda is set.';
select protect('case_counter');

--changeset samband:meeting-0003
create table agenda_item (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    meeting_id uuid not null,
    body_id uuid not null,
    parent_id uuid,
    position integer not null check (position > 0),
    kind text not null check (kind in
        ('CASE', 'BRIEFINGS', 'ANY_OTHER_BUSINESS', 'UNNUMBERED', 'PART', 'SUB_ITEM', 'BRIEFING')),
    letter text check (length(letter) between 1 and 10),
    title text not null check (length(title) <= 500),
    treatment_id uuid,
    approves_id uuid,
    informs_id uuid,
    late boolean not null default false,
    record text,
    first_line integer,
    last_line integer,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, meeting_id, id),
    unique (alliance_id, meeting_id, position) deferrable initially deferred,
    foreign key (alliance_id, meeting_id) references meeting (alliance_id, id) on delete cascade,
    foreign key (alliance_id, body_id) references body (alliance_id, id),
    foreign key (alliance_id, meeting_id, parent_id) references agenda_item (alliance_id, meeting_id, id)
        deferrable initially deferred,
    foreign key (alliance_id, treatment_id) references treatment (alliance_id, id),
    foreign key (alliance_id, approves_id) references meeting (alliance_id, id),
    foreign key (alliance_id, informs_id) references meeting (alliance_id, id)
);
comment on column agenda_item.approves_id is 'The meeting whose minutes the item approves.';
comment on column agenda_item.informs_id is 'The meeting of another body whose minutes the item takes to information.';
comment on column agenda_item.late is 'It came after the notice was sent.';
comment on column agenda_item.record is 'What was laid before the meeting and said there.';
comment on column agenda_item.first_line is 'Where it begins in the source of imported minutes.';
create unique index agenda_item_treatment on agenda_item (alliance_id, meeting_id, treatment_id);
create index agenda_item_of_treatment on agenda_item (alliance_id, treatment_id);
create index agenda_item_parent on agenda_item (alliance_id, meeting_id, parent_id);
create index agenda_item_approves on agenda_item (alliance_id, approves_id);
create index agenda_item_informs on agenda_item (alliance_id, informs_id);
create index agenda_item_body on agenda_item (alliance_id, body_id);
select protect('agenda_item');

create table decision (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    body_id uuid not null,
    item_id uuid,
    treatment_id uuid,
    taken_on date not null,
    outcome text not null check (outcome in
        ('AS_PROPOSED', 'AMENDED', 'OWN_TEXT', 'NOTED', 'REFERRED_BACK', 'DEFERRED', 'REFUSED', 'WITHDRAWN', 'UNKNOWN')),
    text text not null,
    in_favour integer check (in_favour >= 0),
    against integer check (against >= 0),
    abstained integer check (abstained >= 0),
    dissent text,
    note text,
    final_at timestamptz,
    line integer,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, item_id),
    foreign key (alliance_id, body_id) references body (alliance_id, id),
    foreign key (alliance_id, item_id) references agenda_item (alliance_id, id),
    foreign key (alliance_id, treatment_id) references treatment (alliance_id, id)
);
comment on table decision is 'What one body decided: of an item of its agenda, or by circulation without one.';
comment on column decision.final_at is 'When it took effect for the rest of the product; null while the minutes are being written.';
create index decision_treatment on decision (alliance_id, treatment_id);
create index decision_body on decision (alliance_id, body_id, taken_on);
select protect('decision');

create table case_reference (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    item_id uuid not null,
    body_id uuid,
    day date,
    number text,
    written text not null,
    treatment_id uuid,
    line integer,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, item_id) references agenda_item (alliance_id, id) on delete cascade,
    foreign key (alliance_id, body_id) references body (alliance_id, id),
    foreign key (alliance_id, treatment_id) references treatment (alliance_id, id)
);
comment on table case_reference is 'A mention of another case or meeting; without a treatment it is still open.';
create index case_reference_item on case_reference (alliance_id, item_id);
create index case_reference_open on case_reference (alliance_id, number) where treatment_id is null;
create index case_reference_treatment on case_reference (alliance_id, treatment_id);
create index case_reference_body on case_reference (alliance_id, body_id);
select protect('case_reference');

--changeset samband:meeting-0004
create table attendance (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    meeting_id uuid not null,
    body_id uuid not null,
    appointment_id uuid,
    person_id uuid,
    name text not null check (length(name) between 1 and 200),
    organisation_id uuid references organisation (id),
    organisation text,
    presence text not null check (presence in ('EXPECTED', 'PRESENT', 'ABSENT')),
    seated boolean not null,
    votes boolean not null,
    deputy_for uuid,
    role text,
    position integer not null,
    line integer,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, meeting_id) references meeting (alliance_id, id) on delete cascade,
    foreign key (alliance_id, body_id) references body (alliance_id, id),
    foreign key (alliance_id, appointment_id) references appointment (alliance_id, id),
    foreign key (alliance_id, person_id) references person (alliance_id, id),
    foreign key (alliance_id, deputy_for) references attendance (alliance_id, id) deferrable initially deferred
);
comment on table attendance is 'Somebody who was at a meeting, or should have been; why one is absent is never kept.';
comment on column attendance.deputy_for is 'The entry of the one in whose place this one came.';
comment on column attendance.organisation is 'As the minutes call it, where the register has none of that name.';
create unique index attendance_once on attendance (alliance_id, meeting_id, body_id, person_id);
create unique index attendance_deputy_once on attendance (alliance_id, meeting_id, body_id, deputy_for)
    where presence = 'PRESENT';
create index attendance_appointment on attendance (alliance_id, appointment_id);
create index attendance_person on attendance (alliance_id, person_id);
select protect('attendance');

create table recusal (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    item_id uuid not null,
    attendance_id uuid not null,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, item_id, attendance_id),
    foreign key (alliance_id, item_id) references agenda_item (alliance_id, id) on delete cascade,
    foreign key (alliance_id, attendance_id) references attendance (alliance_id, id) on delete cascade
);
comment on table recusal is 'Somebody who left the room for an item.';
select protect('recusal');

--changeset samband:meeting-0005
create table minutes (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    meeting_id uuid not null,
    body_id uuid not null,
    state text not null check (state in ('WRITING', 'READY', 'APPROVED')),
    preface text,
    closing text,
    signed_by text,
    approved_on date,
    approved_by uuid,
    document_id uuid,
    public_document_id uuid,
    sha256 text,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, meeting_id, body_id),
    foreign key (alliance_id, meeting_id) references meeting (alliance_id, id),
    foreign key (alliance_id, body_id) references body (alliance_id, id),
    foreign key (alliance_id, approved_by) references agenda_item (alliance_id, id),
    foreign key (alliance_id, document_id) references issued_document (alliance_id, id),
    foreign key (alliance_id, public_document_id) references issued_document (alliance_id, id),
    check ((state = 'APPROVED') = (approved_on is not null and document_id is not null and sha256 is not null))
);
comment on column minutes.approved_by is 'The item of a later agenda that approved it, where one did.';
create index minutes_approved_by on minutes (alliance_id, approved_by);
create trigger immutable before update or delete on minutes
    for each row when (old.state = 'APPROVED') execute function refuse_change();
select protect('minutes');

create table minutes_correction (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    minutes_id uuid not null,
    text text not null check (length(text) between 1 and 5000),
    at timestamptz not null,
    by_name text not null,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, minutes_id) references minutes (alliance_id, id)
);
comment on table minutes_correction is 'What was wrong in approved minutes, as an entry of its own.';
create index minutes_correction_minutes on minutes_correction (alliance_id, minutes_id);
create trigger immutable before update or delete on minutes_correction
    for each row execute function refuse_change();
select protect('minutes_correction');

--changeset samband:meeting-0006
create table promise (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    decision_id uuid,
    treatment_id uuid,
    sentence text not null check (length(sentence) between 1 and 2000),
    kind text not null check (kind in ('RETURN', 'TASK')),
    body_id uuid,
    due date,
    responsible text check (length(responsible) <= 300),
    account uuid,
    state text not null check (state in ('OPEN', 'KEPT', 'DROPPED')),
    kept_by uuid,
    kept_on date,
    line integer,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, decision_id) references decision (alliance_id, id),
    foreign key (alliance_id, treatment_id) references treatment (alliance_id, id),
    foreign key (alliance_id, body_id) references body (alliance_id, id),
    foreign key (alliance_id, kept_by) references agenda_item (alliance_id, id),
    check ((state = 'OPEN') = (kept_on is null))
);
comment on table promise is 'What a decision promises: that the case returns to a body by a day, or that somebody does something.';
create index promise_open on promise (alliance_id, due) where state = 'OPEN';
create index promise_decision on promise (alliance_id, decision_id);
create index promise_treatment on promise (alliance_id, treatment_id);
create index promise_body on promise (alliance_id, body_id);
create index promise_kept_by on promise (alliance_id, kept_by);
select protect('promise');

--changeset samband:meeting-0007
create table inquiry (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    kind text not null check (kind in ('CIRCULATION', 'QUESTION', 'CONSULTATION')),
    treatment_id uuid,
    body_id uuid,
    title text not null check (length(title) between 1 and 300),
    question text not null check (length(question) between 1 and 10000),
    asker text check (length(asker) <= 300),
    drafter text check (length(drafter) <= 300),
    asked_on date not null,
    deadline date not null,
    required integer check (required > 0),
    closed_on date,
    answer text,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, treatment_id) references treatment (alliance_id, id),
    foreign key (alliance_id, body_id) references body (alliance_id, id),
    check (deadline >= asked_on)
);
comment on table inquiry is 'What is answered outside a meeting: a decision by circulation, a question to all members, a consultation.';
comment on column inquiry.required is 'How many must say yes; null where answers are only collected.';
comment on column inquiry.answer is 'What the answering body said to a consultation.';
create index inquiry_treatment on inquiry (alliance_id, treatment_id);
create index inquiry_body on inquiry (alliance_id, body_id);
select protect('inquiry');

create table inquiry_answer (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    inquiry_id uuid not null,
    organisation_id uuid references organisation (id),
    appointment_id uuid,
    stance text check (stance in ('YES', 'NO', 'ABSTAINS', 'OTHER')),
    text text check (length(text) <= 10000),
    answered_on date,
    position integer not null,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, inquiry_id, organisation_id, appointment_id),
    foreign key (alliance_id, inquiry_id) references inquiry (alliance_id, id) on delete cascade,
    foreign key (alliance_id, appointment_id) references appointment (alliance_id, id),
    check ((answered_on is null) = (stance is null)),
    check (organisation_id is not null or appointment_id is not null)
);
comment on table inquiry_answer is 'One who is asked, and what they answered once they have.';
select protect('inquiry_answer');

--changeset samband:meeting-0008
create table meeting_import (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    name text not null,
    year integer not null,
    sha256 text not null,
    pasted boolean not null,
    draft jsonb not null,
    state text not null check (state in ('OPEN', 'ACCEPTED', 'DISCARDED')),
    meeting_id uuid,
    at timestamptz not null,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, meeting_id) references meeting (alliance_id, id) on delete set null (meeting_id),
    check (meeting_id is null or state = 'ACCEPTED')
);
create unique index meeting_import_open_once on meeting_import (alliance_id, sha256, year) where state = 'OPEN';
create index meeting_import_meeting on meeting_import (alliance_id, meeting_id);
select protect('meeting_import');

create table meeting_import_source (
    alliance_id uuid not null default current_alliance() references alliance (id),
    import_id uuid not null,
    name text not null,
    pasted boolean not null,
    content bytea not null,
    version integer not null,
    primary key (alliance_id, import_id),
    foreign key (alliance_id, import_id) references meeting_import (alliance_id, id) on delete cascade
);
select protect('meeting_import_source');

alter table meeting add foreign key (alliance_id, import_id) references meeting_import (alliance_id, id);
create index meeting_import_id on meeting (alliance_id, import_id);
