-- The projects: who owns them, when they run, which units take part. The JSON is what was handed in, word for word.
create table rehabvagen.insats (
    id text primary key,
    description jsonb not null,
    registered_at timestamptz not null
);
