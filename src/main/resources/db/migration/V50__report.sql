-- Reports: drafts that people write, what was laid before the signers, what they signed, and the documents made of it.

create table rehabvagen.report (
    -- <insats>.<kind>.<number>.<version>
    id               text primary key,
    insats           text not null references rehabvagen.insats,
    kind             text not null check (kind in ('lagesrapport', 'slutrapport', 'slutlig-uppfoljning')),
    number           int not null,
    of_number        int not null,
    version          int not null,
    period_from      date not null,
    period_until     date not null,
    due_on           date not null,
    -- The signed report that this one corrects.
    replaces         text references rehabvagen.report,
    process_instance text not null,
    state            text not null check (state in ('skrivs', 'granskas', 'undertecknad', 'inlamnad')),
    handed_in_on     date,
    constraint one_of_each unique (insats, kind, number, version)
);

-- A text that is being written. The revision tells two people who write at the same time of each other.
create table rehabvagen.report_text (
    report     text not null references rehabvagen.report,
    field      text not null,
    content    text not null,
    revision   int not null,
    author     text not null,
    written_at timestamptz not null,
    primary key (report, field)
);

create table rehabvagen.report_comment (
    id         bigint generated always as identity primary key,
    report     text not null references rehabvagen.report,
    author     text not null,
    content    text not null,
    written_at timestamptz not null
);
create index report_comment_report on rehabvagen.report_comment (report);

-- What is laid before the owners and the signers, word for word: SHA-256 over the canonical form (RFC 8785) of the content.
create table rehabvagen.report_proposal (
    digest      text primary key check (digest ~ '^[0-9a-f]{64}$'),
    report      text not null references rehabvagen.report,
    content     text not null,
    proposed_at timestamptz not null
);
create index report_proposal_report on rehabvagen.report_proposal (report, proposed_at);

create table rehabvagen.report_signature (
    digest       text not null references rehabvagen.report_proposal,
    user_id      text not null,
    capacity     text not null,
    name         text not null,
    email        text not null,
    organisation text not null,
    place        text not null,
    signed_on    date not null,
    signed_at    timestamptz not null,
    primary key (digest, user_id)
);

-- The proposal that all signed: the report.
create table rehabvagen.report_signed (
    report    text primary key references rehabvagen.report,
    digest    text not null unique references rehabvagen.report_proposal,
    frozen_at timestamptz not null
);

create function rehabvagen.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What was laid before the signers, and what they signed, is never changed (%)', tg_table_name;
end $$;
create trigger proposals_stay before update or delete or truncate on rehabvagen.report_proposal
    for each statement execute function rehabvagen.refuse_change();
create trigger signatures_stay before update or delete or truncate on rehabvagen.report_signature
    for each statement execute function rehabvagen.refuse_change();
create trigger signed_reports_stay before update or delete or truncate on rehabvagen.report_signed
    for each statement execute function rehabvagen.refuse_change();

-- The documents of a signed report; they can be made again from it.
create table rehabvagen.report_document (
    report    text not null references rehabvagen.report,
    copy      text not null check (copy in ('internt', 'finansiar')),
    format    text not null,
    file_name text not null,
    content   bytea not null,
    made_at   timestamptz not null,
    primary key (report, copy, format)
);

-- Insatsens uppgifter, every version of them.
create table rehabvagen.insats_facts (
    insats     text not null references rehabvagen.insats,
    version    int not null,
    content    text not null,
    author     text not null,
    written_at timestamptz not null,
    primary key (insats, version)
);
