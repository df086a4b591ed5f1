--liquibase formatted sql

--changeset samband:grants runAlways:true runOnChange:true
grant usage on schema public to "${application}";
grant select, insert, update, delete on all tables in schema public to "${application}";
grant usage on all sequences in schema public to "${application}";
revoke all on databasechangelog, databasechangeloglock from "${application}";
revoke insert, update, delete on audit_entry from "${application}";
revoke update, delete on population_figure from "${application}";
revoke update, delete on profile_event from "${application}";
