-- Who the people are. Everything that says something is encrypted under the person's own key; the key is wrapped by the
-- master key, which is not in the database. Without the row's key nothing of the person can be read, in any copy.
create table rehabvagen.vault_person (
    case_number   text primary key,
    state         text not null check (state in ('open', 'protected', 'erased')),
    wrapped_key   bytea,
    insats        text,
    number_index  bytea,
    details       bytea,
    registered_at timestamptz,
    changed_at    timestamptz not null,
    constraint a_key_as_long_as_open check ((state = 'open') = (wrapped_key is not null)),
    constraint nothing_without_a_key check (wrapped_key is not null or (number_index is null and details is null)),
    constraint one_person_once_in_an_insats unique (insats, number_index)
);

create table rehabvagen.vault_text (
    reference    uuid primary key,
    case_number  text not null references rehabvagen.vault_person,
    organisation text not null,
    content      bytea not null,
    stored_at    timestamptz not null
);
create index vault_text_case on rehabvagen.vault_text (case_number);

-- Keys that belong to no person, wrapped by the master key.
create table rehabvagen.vault_key (
    name        text primary key,
    wrapped_key bytea not null
);

-- Who has read what, by the system's clock: kept apart from what is read, and outliving it.
create table rehabvagen.vault_access (
    id          bigint generated always as identity primary key,
    read_at     timestamptz not null,
    user_id     text not null,
    case_number text not null,
    what        text not null check (what in ('person', 'free-text')),
    reference   uuid,
    reason      text not null,
    granted     boolean not null
);
create index vault_access_case on rehabvagen.vault_access (case_number, read_at);
create index vault_access_user on rehabvagen.vault_access (user_id, read_at);
