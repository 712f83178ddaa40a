-- The files that were sent to be read in, and how far each has come: what a start after a sudden stop goes on from.
create table rehabvagen.intake (
    id bigint generated always as identity primary key,
    insats text not null references rehabvagen.insats (id),
    is_dry_run boolean not null,
    status text not null check (status in ('kontrolleras', 'pagar', 'klar', 'avvisad')),
    requested_by text not null,
    requested_at timestamptz not null,
    -- The files, sealed under a key of their own; emptied as soon as they are read in, and the key with them.
    wrapped_key bytea,
    participants bytea,
    events bytea,
    row_count int not null default 0,
    done_count int not null default 0,
    refused_count int not null default 0,
    errors jsonb not null default '[]',
    -- The last day up to which the past was played in.
    played_until date,
    finished_at timestamptz
);
create index intake_unfinished on rehabvagen.intake (id) where finished_at is null;
