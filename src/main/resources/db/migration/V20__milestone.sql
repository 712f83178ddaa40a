-- What was reached in a case, and when: written in the engine's own transaction, derivable from engine history again, kept
-- when that history is cleaned up. No person stands here.
create table rehabvagen.milestone (
    -- The engine's activity instance: a step that is done again is a new one, a retried transaction is the same.
    id text primary key,
    process_instance text not null,
    process_key text not null,
    process_version int not null,
    -- Empty for what belongs to an insats and to no case, such as a noted activity.
    case_number text,
    insats text,
    unit text,
    key text not null,
    -- The Swedish calendar day on which it happened, as people say.
    occurred_on date not null,
    -- The engine's time when the step ended; the moved time where past events were played in.
    reached_at timestamptz not null,
    -- The real time of registration.
    recorded_at timestamptz not null,
    facts jsonb not null,
    -- The transaction that wrote the row, so that a reader finds what was committed since it last looked.
    written_in xid8 not null default pg_current_xact_id()
);
create index milestone_case on rehabvagen.milestone (case_number);
create index milestone_insats on rehabvagen.milestone (insats, occurred_on);
create index milestone_process_instance on rehabvagen.milestone (process_instance);
create index milestone_written_in on rehabvagen.milestone (written_in);
