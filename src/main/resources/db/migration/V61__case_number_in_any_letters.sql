-- Two case numbers that differ in large and small letters only are taken for one.
create index vault_person_number on rehabvagen.vault_person (lower(case_number)) where registered_at is not null;
