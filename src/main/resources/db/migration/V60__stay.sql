-- Where cases waited, in whole days: derived from engine history, so that a million waits answer at once. No person stands here.

-- Stays whose history changed since somebody last looked; whoever derives them takes the notes away.
create table rehabvagen.stay_news (
    activity_instance text not null
);

create function rehabvagen.note_stay() returns trigger language plpgsql as $$
begin
    insert into rehabvagen.stay_news (activity_instance)
    values (case when tg_op = 'DELETE' then old.id_ else new.id_ end);
    return null;
end $$;

create function rehabvagen.note_stay_of_task() returns trigger language plpgsql as $$
begin
    if new.act_inst_id_ is not null then
        insert into rehabvagen.stay_news (activity_instance) values (new.act_inst_id_);
    end if;
    return null;
end $$;

-- The places of the models where cases waited, and for whom; one place has several rows where only the case knows for whom.
create table rehabvagen.stay_step (
    id int generated always as identity primary key,
    process text not null,
    version int not null,
    activity text not null,
    -- Empty where nobody knows.
    party text not null,
    -- A row of deadlines.dmn; empty without one.
    target text not null,
    unique (process, version, activity, party, target)
);

-- Whose they were; a protected person's case counts at its unit.
create table rehabvagen.stay_place (
    id int generated always as identity primary key,
    -- Empty where none is known.
    insats text not null,
    -- Empty for the insats as a whole.
    unit text not null,
    unique (insats, unit)
);

-- One time a case stood somewhere. References are not enforced: a million rows are written at a time when all is derived anew.
create table rehabvagen.stay (
    step int not null,
    place int not null,
    entered_on date not null,
    -- From when it is waiting; empty where it never was.
    waits_from date,
    left_on date,
    -- The last day on target, by the newest deadlines.
    due_on date,
    is_cancelled boolean not null,
    is_protected boolean not null,
    -- Orders the steps of a case within a day.
    left_at timestamptz,
    -- Who did it, or is to do it.
    organisation text,
    -- Empty for a process of the project itself.
    case_number text,
    process_instance text not null,
    -- The engine's activity instance.
    id text primary key
);
create index stay_waits on rehabvagen.stay (step, waits_from)
    include (left_on, due_on, place, is_cancelled) where waits_from is not null;
create index stay_open on rehabvagen.stay (step, place, waits_from)
    include (is_protected) where left_on is null and waits_from is not null;
create index stay_course on rehabvagen.stay (case_number, left_at)
    include (organisation, place, left_on) where organisation is not null and not is_cancelled and left_on is not null;

-- The deadlines by which due_on was computed.
create table rehabvagen.stay_target (
    target text primary key,
    -- In words, such as "10 arbetsdagar".
    measured_by text not null
);

-- How far the rows above have come. One row.
create table rehabvagen.stay_state (
    only_row boolean primary key default true check (only_row),
    -- Whether history was read as a whole; from then on the notes suffice.
    is_filled boolean not null,
    -- The version of deadlines.dmn by which due_on was computed.
    deadlines int not null
);
insert into rehabvagen.stay_state (is_filled, deadlines) values (false, 0);
