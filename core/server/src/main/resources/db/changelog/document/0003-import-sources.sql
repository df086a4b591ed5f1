--liquibase formatted sql

--changeset samband:document-0003
create table import_source (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    name text not null,
    pasted boolean not null,
    content bytea not null,
    version integer not null,
    primary key (alliance_id, id)
);
comment on table import_source is 'The document of an import as it was handed in, under the id of the import.';
select protect('import_source');
