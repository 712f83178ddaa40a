-- A signed report is corrected by one new version, also when two people begin one at the same moment.
create unique index report_replaces on rehabvagen.report (replaces);
