--liquibase formatted sql

--changeset samband:reporting-0005
create table usual_route (
    alliance_id uuid not null default current_alliance() references alliance (id),
    cycle text not null,
    body_id uuid not null,
    treatment text not null check (treatment in ('TREATS', 'RECEIVES')),
    primary key (alliance_id, cycle, body_id),
    foreign key (alliance_id, body_id) references body (alliance_id, id) on delete cascade
);
comment on table usual_route is 'The way reports on a whole plan go in a cycle in which the plan itself says no way at all.';
select protect('usual_route');
