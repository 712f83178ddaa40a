-- What the totals of the figures are counted from: rows of each participant, derived from the milestones, so that any date
-- can be asked for without reading the cases again. A case has as many rows as the longest of its lists: row n (part) holds the
-- n-th exit, the n-th span of a plan, the n-th meeting and so on. A case that changed its unit has those rows for each unit.
-- Spans end before their "until".
create table rehabvagen.figure (
    part int not null,
    participant_from date not null,
    sick_leave_days int not null,
    unit_from date not null,
    unit_until date not null,
    exit_from date,
    exit_until date,
    plan_from date,
    plan_until date,
    lapsed_from date,
    lapsed_until date,
    long_term_from date,
    long_term_until date,
    meeting_on date,
    mapping_on date,
    start_on date,
    -- The start before this one, so that a period counts each participant once: by the first start in it.
    start_before date,
    end_on date,
    end_before date,
    sex text not null,
    exit_reason text,
    unit text not null,
    insats text not null,
    case_number text not null,
    primary key (insats, case_number, unit_from, part)
);

-- Up to which transaction the milestones have been read into the rows above. One row.
create table rehabvagen.figure_watermark (
    only_row boolean primary key default true check (only_row),
    seen xid8 not null
);
insert into rehabvagen.figure_watermark (seen) values ('0');
