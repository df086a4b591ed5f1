--liquibase formatted sql

--changeset samband:scheme-1
alter table alliance add column organisation_id uuid unique references organisation (id);
alter table alliance add column publishes_members boolean not null default false;
comment on column alliance.organisation_id is 'The organisation of the register that this alliance is, if somebody has said so.';
comment on column alliance.publishes_members is 'Its members are listed in published_membership, for the other alliances of the installation.';

--changeset samband:scheme-2 splitStatements:false
create table scheme (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    root boolean not null,
    title text not null check (length(title) between 1 and 200),
    purpose text check (length(purpose) <= 2000),
    valid daterange not null check (not isempty(valid)),
    missing text check (length(missing) <= 1000),
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, id, valid without overlaps),
    check (not root or valid = '(,)')
);
comment on table scheme is 'A cooperation with its own circle of participants; the root scheme is the membership itself.';
comment on column scheme.missing is 'What is not known about its participants, for whoever reads the list.';
create unique index scheme_root on scheme (alliance_id) where root;
create unique index scheme_title on scheme (alliance_id, lower(title));
-- Alliances that were hosted before there were schemes; the audit trail begins after.
insert into scheme (alliance_id, id, root, title, valid, version)
    select id, uuidv7(), true, name, '(,)', 1 from alliance;
select protect('scheme');

--changeset samband:scheme-3
create table participation (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    scheme_id uuid not null,
    organisation_id uuid not null references organisation (id),
    valid daterange not null check (not isempty(valid)),
    note text check (length(note) <= 1000),
    ending text check (ending in ('LEFT', 'MERGED')),
    notice_on date,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, scheme_id, organisation_id, valid without overlaps),
    foreign key (alliance_id, scheme_id, period valid) references scheme (alliance_id, id, period valid),
    check (ending is null or not upper_inf(valid)),
    check (notice_on is null or ending = 'LEFT')
);
comment on table participation is 'An organisation takes part in a scheme from a day to a day; an open beginning is one that is not known.';
create index participation_organisation on participation (alliance_id, organisation_id);
select protect('participation');

--changeset samband:scheme-4
create table agreement (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    scheme_id uuid not null,
    title text not null check (length(title) between 1 and 200),
    valid daterange not null check (not isempty(valid)),
    notice_months integer check (notice_months between 0 and 120),
    notice_until text check (notice_until in ('ANY_DAY', 'END_OF_MONTH', 'END_OF_YEAR')),
    expiry text check (expiry in ('ENDS', 'RENEWED', 'RENEGOTIATED')),
    note text check (length(note) <= 2000),
    version integer not null,
    primary key (alliance_id, id),
    foreign key (alliance_id, scheme_id) references scheme (alliance_id, id),
    check ((notice_months is null) = (notice_until is null))
);
comment on column agreement.expiry is 'What happens when it runs out; null where the agreement does not say, or nobody has read it.';
create index agreement_scheme on agreement (alliance_id, scheme_id);
select protect('agreement');

create table agreement_party (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    agreement_id uuid not null,
    organisation_id uuid not null references organisation (id),
    approved boolean not null,
    approved_on date,
    reference text check (length(reference) <= 200),
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, agreement_id, organisation_id),
    foreign key (alliance_id, agreement_id) references agreement (alliance_id, id) on delete cascade,
    check (approved or (approved_on is null and reference is null))
);
comment on column agreement_party.approved_on is 'When it approved; null also where it has approved on a day that nobody noted.';
select protect('agreement_party');

--changeset samband:scheme-5 splitStatements:false
create table published_membership (
    alliance_id uuid not null default current_alliance() references alliance (id),
    organisation_id uuid not null,
    member_id uuid not null,
    valid daterange not null,
    primary key (alliance_id, organisation_id, member_id, valid)
);
comment on table published_membership is 'The members of the alliances that publish them: written by the alliance whose members they are, read by all.';
create index published_membership_organisation on published_membership (organisation_id);
select protect('published_membership');
create policy published on published_membership for select using (true);

-- Makes what the current alliance publishes what its root scheme says, or nothing.
create function publish_members() returns void
    language sql as
$$
    with wanted as (
        select a.organisation_id, p.organisation_id as member_id, p.valid
        from alliance a
                 join scheme s on s.alliance_id = a.id and s.root
                 join participation p on p.alliance_id = a.id and p.scheme_id = s.id
        where a.id = current_alliance() and a.publishes_members and a.organisation_id is not null
    ), gone as (
        delete from published_membership o
        where o.alliance_id = current_alliance()
          and not exists (select from wanted w where (w.organisation_id, w.member_id, w.valid)
                                                         = (o.organisation_id, o.member_id, o.valid))
    )
    insert into published_membership (organisation_id, member_id, valid)
    select organisation_id, member_id, valid from wanted
    on conflict do nothing
$$;

create function publish_changed_members() returns trigger
    language plpgsql as
$$
begin
    perform publish_members();
    return null;
end
$$;

create trigger publish after insert or update or delete on participation
    for each statement execute function publish_changed_members();
