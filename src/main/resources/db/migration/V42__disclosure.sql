-- Utlämnande: what one organisation has handed over to another, by the system's clock. Names of facts, never their values,
-- and the consent on which it rests; it outlives the case.
create table rehabvagen.vault_disclosure (
    id                bigint generated always as identity primary key,
    disclosed_at      timestamptz not null,
    case_number       text not null,
    from_organisation text not null,
    to_organisation   text not null,
    step              text not null,
    facts             text[] not null,
    ground            text not null
);
create index vault_disclosure_case on rehabvagen.vault_disclosure (case_number, disclosed_at);
