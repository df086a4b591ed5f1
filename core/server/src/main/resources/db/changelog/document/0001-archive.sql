--liquibase formatted sql

--changeset samband:document-archive-1 splitStatements:false
-- What has been issued stays as it is. Only the owner takes it out, when all of an alliance is removed.
create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' and current_user::regrole = (select relowner from pg_class where oid = tg_relid) then
        return old;
    end if;
    raise exception 'What has been issued in % is never changed', tg_table_name using errcode = 'restrict_violation';
end
$$;

--changeset samband:document-archive-2
create table issued_document (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    title text not null,
    content text not null,
    sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    issued_at timestamptz not null,
    version integer not null,
    primary key (alliance_id, id)
);
create trigger immutable before update or delete on issued_document
    for each row execute function refuse_change();
select protect('issued_document');

--changeset samband:document-archive-3
create table issued_file (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    document_id uuid not null,
    format text not null check (format ~ '^[a-z]+$'),
    bytes bytea not null,
    sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, document_id, format),
    foreign key (alliance_id, document_id) references issued_document (alliance_id, id)
);
create trigger immutable before update or delete on issued_file
    for each row execute function refuse_change();
select protect('issued_file');
