-- Each case goes on from where it stands itself.
alter table rehabvagen.intake drop column played_until;
