-- A draft goes with its task, however the task ends (completed, called off, its case deleted), in the engine's own transaction:
-- a rollback keeps it. A key says this shorter than code at each door, costs a completion no question of its own, and refuses a
-- draft that arrives while the task ends. Saving one never waits for who changes the task, nor the other way round.
do '
begin
    if not exists (select from pg_constraint where conname = ''goes_with_its_task'') then
        delete from rehabvagen.vault_draft draft where draft.task_id is not null
            and not exists (select from public.act_ru_task task where task.id_ = draft.task_id);
        alter table rehabvagen.vault_draft add constraint goes_with_its_task
            foreign key (task_id) references public.act_ru_task on delete cascade;
    end if;
end';
