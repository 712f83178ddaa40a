-- By the first letters of the parts of a name a person is looked for: HMAC under a key of its own, apart for each insats. The
-- letters stand nowhere. Who is found is compared with what was typed once the row is opened.
create table rehabvagen.vault_name (
    insats      text not null,
    beginning   bytea not null,
    case_number text not null references rehabvagen.vault_person,
    primary key (insats, beginning, case_number)
);
create index vault_name_case on rehabvagen.vault_name (case_number);

-- By which rules the name of a person is looked for; empty where that is still to be done.
alter table rehabvagen.vault_person add column name_rules int;

-- Also logged: that somebody's search found a case, and why somebody wants to see what a colleague holds.
alter table rehabvagen.vault_access drop constraint vault_access_what_check;
alter table rehabvagen.vault_access add constraint vault_access_what_check
    check (what in ('person', 'free-text', 'found', 'ground'));
alter table rehabvagen.vault_access add column words text;

-- How each case stands, from a day on, as each organisation may see it: derived from the milestones, so that a list of
-- thousands of cases can be sorted and filtered. Days "until" do not belong to it.
create table rehabvagen.case_standing (
    case_number  text not null,
    organisation text not null check (organisation in ('FK', 'REGION', 'AF')),
    from_day     date not null,
    until_day    date not null,
    phases       text[] not null,
    description  text not null,
    since        date,
    plan_ends_on date,
    is_closed    boolean not null,
    -- Whether planning is shared with the organisation now.
    is_told      boolean not null,
    -- What of another organisation's steps is told by it: milestone, step, names of facts.
    told         jsonb not null,
    primary key (case_number, organisation, from_day)
);

-- Up to which transaction the milestones have been read into the rows above, and by which rules. One row.
create table rehabvagen.case_standing_watermark (
    only_row boolean primary key default true check (only_row),
    seen     xid8 not null,
    rules    text not null
);
insert into rehabvagen.case_standing_watermark (seen, rules) values ('0', '');
