--liquibase formatted sql

--changeset samband:funding-invoices-1
create table invoice_terms (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    days_to_pay integer not null check (days_to_pay between 0 and 365),
    vat text not null check (vat in ('OUTSIDE', 'EXEMPT', 'CHARGED')),
    vat_basis_points integer not null check (vat_basis_points between 0 and 10000),
    vat_reason text not null check (vat_reason <> ''),
    account text,
    sender text,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id),
    check ((vat = 'CHARGED') = (vat_basis_points > 0))
);
comment on table invoice_terms is 'How the alliance invoices; each invoice keeps the terms it was issued under.';
select protect('invoice_terms');

--changeset samband:funding-invoices-2
create table invoice_counter (
    alliance_id uuid not null default current_alliance() references alliance (id),
    year integer not null,
    last integer not null check (last >= 0),
    primary key (alliance_id, year)
);
comment on table invoice_counter is 'The last number of each year; its row is locked until the invoices that take numbers are kept.';
select protect('invoice_counter');

--changeset samband:funding-invoices-3
create table invoice (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    year integer not null,
    number integer not null check (number > 0),
    run_id uuid not null,
    payer_id uuid not null references organisation (id),
    payer_name text not null,
    payer_number text,
    about text not null,
    kind text not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    credits_id uuid,
    issued_on date not null,
    due_on date not null,
    net bigint not null,
    vat_amount bigint not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    vat text not null check (vat in ('OUTSIDE', 'EXEMPT', 'CHARGED')),
    vat_basis_points integer not null,
    vat_reason text not null,
    account text,
    reference text not null,
    document_id uuid not null,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, year, number),
    unique (alliance_id, run_id, payer_id),
    unique (alliance_id, credits_id),
    unique (alliance_id, reference),
    foreign key (alliance_id, run_id) references levy_run (alliance_id, id),
    foreign key (alliance_id, credits_id) references invoice (alliance_id, id),
    foreign key (alliance_id, document_id) references issued_document (alliance_id, id),
    check ((kind = 'CREDIT_NOTE') = (credits_id is not null)),
    check (kind = 'CREDIT_NOTE' or net > 0),
    check (kind = 'INVOICE' or net < 0)
);
create index invoice_payer on invoice (alliance_id, payer_id);
create index invoice_document on invoice (alliance_id, document_id);
create trigger immutable before update or delete on invoice
    for each row execute function refuse_change();
select protect('invoice');

--changeset samband:funding-invoices-4
create table invoice_payment (
    alliance_id uuid not null default current_alliance() references alliance (id),
    id uuid not null,
    invoice_id uuid not null,
    paid_on date not null,
    amount bigint not null check (amount <> 0),
    entry_key text not null,
    listed boolean not null,
    text text not null,
    noted_by text not null,
    at timestamptz not null,
    version integer not null,
    primary key (alliance_id, id),
    unique (alliance_id, entry_key),
    foreign key (alliance_id, invoice_id) references invoice (alliance_id, id)
);
comment on column invoice_payment.entry_key is 'What makes a repeated entry the same one, so that nothing is paid twice.';
create index invoice_payment_invoice on invoice_payment (alliance_id, invoice_id);
select protect('invoice_payment');
