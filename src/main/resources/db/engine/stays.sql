-- Notes each stay of a case at a wait state that begins, ends or becomes another one (moved to a new version, to another tenant,
-- woken), in the transaction in which it does, for whoever derives from them where cases wait. The engine itself keeps no
-- such trace: its history has no column by which a reader finds what was committed since it last looked. Made once, by
-- the first start after the engine has made its tables; what happened before is read from history as a whole.
do $$
begin
    if exists (select from pg_trigger where tgname = 'rehabvagen_stay_begun') then
        return;
    end if;
    create trigger rehabvagen_stay_begun after insert on act_hi_actinst for each row
        when (new.act_type_ in ('userTask', 'receiveTask'))
        execute function rehabvagen.note_stay();
    create trigger rehabvagen_stay_changed after update on act_hi_actinst for each row
        when (new.act_type_ in ('userTask', 'receiveTask')
              and (old.end_time_, old.act_inst_state_, old.act_id_, old.proc_def_id_, old.tenant_id_, old.assignee_)
                  is distinct from
                  (new.end_time_, new.act_inst_state_, new.act_id_, new.proc_def_id_, new.tenant_id_, new.assignee_))
        execute function rehabvagen.note_stay();
    create trigger rehabvagen_stay_deleted after delete on act_hi_actinst for each row
        when (old.act_type_ in ('userTask', 'receiveTask') and old.end_time_ is null)
        execute function rehabvagen.note_stay();
    create trigger rehabvagen_stay_woken after update on act_hi_taskinst for each row
        when (old.follow_up_date_ is distinct from new.follow_up_date_)
        execute function rehabvagen.note_stay_of_task();
    update rehabvagen.stay_state set is_filled = false;
end $$
