--liquibase formatted sql

--changeset samband:meeting-case-papers
create table case_paper (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    case_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    awaited_on date,
    media_type text,
    size integer check (size > 0),
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    added_at timestamptz not null,
    added_by text not null,
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, case_id) references case_file (alliance_id, id),
    check (num_nulls(media_type, size, sha256) in (0, 3)),
    check (sha256 is not null or awaited_on is not null)
);
comment on table case_paper is 'A file that is laid forward with a case, or one that is still awaited.';
comment on column case_paper.awaited_on is 'The day by which it should come, or should have come.';
create index case_paper_case on case_paper (alliance_id, case_id);
create index case_paper_awaited on case_paper (alliance_id, awaited_on) where sha256 is null;
select protect('case_paper');

create table case_paper_content (
    alliance_id uuid not null default current_alliance() references alliance (id),
    paper_id uuid not null,
    bytes bytea not null,
    primary key (alliance_id, paper_id),
    foreign key (alliance_id, paper_id) references case_paper (alliance_id, id) on delete cascade
);
comment on table case_paper_content is 'The bytes of a paper, apart from it so that lists do not carry them.';
select protect('case_paper_content');
