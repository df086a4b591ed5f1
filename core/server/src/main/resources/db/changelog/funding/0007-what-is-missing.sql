--liquibase formatted sql

--changeset samband:funding-missing-1
alter table budget add missing text;
comment on column budget.missing is 'What is not known of it, for whoever reads it.';
alter table yearly_result add missing text;
comment on column yearly_result.missing is 'What is not known of it, for whoever reads it.';

--changeset samband:funding-missing-2
alter table grant_application alter column amount drop not null;
comment on column grant_application.amount is 'How much is asked for; null where nobody has said how much.';
