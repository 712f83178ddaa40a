-- What somebody has begun to fill in and not handed in yet: one of a person and a task, or of a person and a start form. It is
-- sealed under the key of the person whom the case is about, or, where it is about no case, under a key of its own beside it.
-- That a task's drafts go with the task is in db/engine/drafts.sql: the engine's tables are not there yet.
create table rehabvagen.vault_draft (
    id          uuid primary key,
    user_id     text not null,
    task_id     text,
    start_form  text,
    case_number text references rehabvagen.vault_person,
    wrapped_key bytea,
    content     bytea not null,
    saved_at    timestamptz not null,
    constraint at_a_task_or_a_start check ((task_id is null) <> (start_form is null)),
    constraint a_key_of_its_own_without_a_case check ((case_number is null) = (wrapped_key is not null)),
    constraint one_draft_at_a_task unique (task_id, user_id),
    constraint one_draft_of_a_start unique (start_form, user_id)
);
create index vault_draft_case on rehabvagen.vault_draft (case_number);
