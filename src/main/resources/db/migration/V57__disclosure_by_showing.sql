-- What is shown in a case's story is handed over when it is shown first; what is handed over in a step has no source.
alter table rehabvagen.vault_disclosure add column source text;
create unique index vault_disclosure_source on rehabvagen.vault_disclosure (source, to_organisation, from_organisation)
    where source is not null;
