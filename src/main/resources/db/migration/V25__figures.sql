-- What the totals of the figures are counted from, derived from the milestones, so that any date can be asked for without
-- reading the cases again.

-- The rows of each participant. A case has as many rows as the longest of its lists: row n (part) holds the n-th exit, the
-- n-th span of a plan, the n-th meeting and so on. A case that changed its unit has those rows for each unit. Spans end
-- before their "until".
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

-- What begins within a period is looked up by its day.
create index figure_first_meeting on rehabvagen.figure (insats, meeting_on)
    include (participant_from, unit_from, unit_until, unit, sex) where part = 0 and meeting_on is not null;
create index figure_start on rehabvagen.figure (insats, start_on)
    include (start_before, participant_from, unit_from, unit_until, unit, sex) where start_on is not null;
create index figure_end on rehabvagen.figure (insats, end_on)
    include (end_before, participant_from, unit_from, unit_until, unit, sex) where end_on is not null;

-- How each row changes the counts, and on which day. Nobody counts before taking part, nor at a unit where the case is not.
create view rehabvagen.figure_change as
select figure.insats, figure.case_number, figure.unit, figure.sex, state.measure, change.day, change.amount
from rehabvagen.figure
cross join lateral (values
    ('participants', case when part = 0 then participant_from end, date '9999-12-31', 1),
    ('sick_leave_days', case when part = 0 then participant_from end, date '9999-12-31', sick_leave_days),
    ('exited ' || exit_reason, exit_from, exit_until, 1),
    ('plans', plan_from, plan_until, 1),
    ('lapsed', lapsed_from, lapsed_until, 1),
    ('long_term', long_term_from, long_term_until, 1),
    ('meetings', meeting_on, date '9999-12-31', 1),
    ('with_meeting', case when part = 0 then meeting_on end, date '9999-12-31', 1),
    ('with_mapping', case when part = 0 then mapping_on end, date '9999-12-31', 1),
    ('with_several_mappings', case when part = 1 then mapping_on end, date '9999-12-31', 1)
) state (measure, begins, ends, amount)
cross join lateral (values
    (greatest(begins, participant_from, unit_from), least(ends, unit_until))
) counted (begins, ends)
cross join lateral (values (counted.begins, state.amount), (counted.ends, -state.amount)) change (day, amount)
where state.begins is not null and counted.begins < counted.ends;

-- The same, added up by day: a count at a date is the sum of the changes up to it, however many cases there are.
create table rehabvagen.figure_day (
    insats text not null,
    day date not null,
    measure text not null,
    unit text not null,
    sex text not null,
    change bigint not null,
    primary key (insats, day, measure, unit, sex)
);

-- Up to which transaction the milestones have been read into the rows above. One row.
create table rehabvagen.figure_watermark (
    only_row boolean primary key default true check (only_row),
    seen xid8 not null
);
insert into rehabvagen.figure_watermark (seen) values ('0');
