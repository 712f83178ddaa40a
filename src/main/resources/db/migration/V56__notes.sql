-- Notes that people write in a case, for their own organisation or shared with others. The words are sealed under the key of the
-- person whom the case is about. A wording that was replaced is kept only where another organisation had read it.
create table rehabvagen.vault_note (
    id           uuid primary key,
    case_number  text not null references rehabvagen.vault_person,
    organisation text not null,
    written_by   text not null,
    written_at   timestamptz not null,
    revision     integer not null,
    changed_at   timestamptz not null,
    shared_with  text[] not null,
    kinds        text[] not null,
    corrects     uuid references rehabvagen.vault_note,
    constraint corrected_once unique (corrects),
    constraint what_is_shared_is_of_a_kind check ((cardinality(shared_with) = 0) = (cardinality(kinds) = 0))
);
create index vault_note_case on rehabvagen.vault_note (case_number, written_at);

create table rehabvagen.vault_note_wording (
    note     uuid not null references rehabvagen.vault_note on delete cascade,
    revision integer not null,
    content  bytea not null,
    primary key (note, revision)
);

-- Who of another organisation has opened which wording.
create table rehabvagen.vault_note_reading (
    note         uuid not null,
    revision     integer not null,
    user_id      text not null,
    organisation text not null,
    read_at      timestamptz not null,
    primary key (note, revision, user_id),
    foreign key (note, revision) references rehabvagen.vault_note_wording on delete cascade
);
