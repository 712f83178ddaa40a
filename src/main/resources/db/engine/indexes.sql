-- Which of the engine's indexes this product keeps; run after the engine has made or updated its tables. Each index costs a
-- write for every row, and a case writes some hundred rows. Gone are those of engine parts that are switched off (CMMN), those
-- that begin another index, and those by tenant, model, time or name alone, which no query of Tasklist, Cockpit or ours needs.
-- What is nearly always empty is indexed only where it is not. The engine's documentation leaves its indexes to the operator.

drop index if exists act_idx_hi_casevar_case_inst;
drop index if exists act_idx_hi_procvar_proc_inst;
drop index if exists act_idx_hi_var_inst_proc_def_key;
drop index if exists act_idx_hi_var_inst_tenant_id;
drop index if exists act_idx_hi_varinst_name;
drop index if exists act_idx_hi_varinst_bytear;
create index if not exists rehabvagen_hi_varinst_bytearray on act_hi_varinst (bytearray_id_) where bytearray_id_ is not null;
drop index if exists act_idx_hi_varinst_rm_time;
create index if not exists rehabvagen_hi_varinst_removal on act_hi_varinst (removal_time_) where removal_time_ is not null;

drop index if exists act_idx_hi_act_inst_comp;
drop index if exists act_idx_hi_act_inst_end;
drop index if exists act_idx_hi_act_inst_proc_def_key;
drop index if exists act_idx_hi_act_inst_start_end;
drop index if exists act_idx_hi_act_inst_tenant_id;
drop index if exists act_idx_hi_ai_pdefid_end_time;
drop index if exists act_idx_hi_act_inst_rm_time;
create index if not exists rehabvagen_hi_actinst_removal on act_hi_actinst (removal_time_) where removal_time_ is not null;

drop index if exists act_idx_hi_detail_case_exec;
drop index if exists act_idx_hi_detail_case_inst;
drop index if exists act_idx_hi_detail_name;
drop index if exists act_idx_hi_detail_proc_def_key;
drop index if exists act_idx_hi_detail_task_id;
drop index if exists act_idx_hi_detail_tenant_id;
drop index if exists act_idx_hi_detail_time;
drop index if exists act_idx_hi_detail_task_bytear;
drop index if exists act_idx_hi_detail_bytear;
create index if not exists rehabvagen_hi_detail_bytearray on act_hi_detail (bytearray_id_) where bytearray_id_ is not null;
drop index if exists act_idx_hi_detail_rm_time;
create index if not exists rehabvagen_hi_detail_removal on act_hi_detail (removal_time_) where removal_time_ is not null;

drop index if exists act_idx_hi_task_inst_end;
drop index if exists act_idx_hi_task_inst_proc_def_key;
drop index if exists act_idx_hi_task_inst_start;
drop index if exists act_idx_hi_task_inst_tenant_id;
drop index if exists act_idx_hi_taskinstid_procinst;
drop index if exists act_idx_hi_task_inst_rm_time;
create index if not exists rehabvagen_hi_taskinst_removal on act_hi_taskinst (removal_time_) where removal_time_ is not null;

drop index if exists act_idx_variable_task_id;
drop index if exists act_idx_variable_tenant_id;
drop index if exists act_idx_variable_task_name_type;
create index if not exists rehabvagen_ru_variable_task on act_ru_variable (task_id_) where task_id_ is not null;
drop index if exists act_idx_batch_id;
create index if not exists rehabvagen_ru_variable_batch on act_ru_variable (batch_id_) where batch_id_ is not null;
drop index if exists act_idx_var_bytearray;
create index if not exists rehabvagen_ru_variable_bytearray on act_ru_variable (bytearray_id_) where bytearray_id_ is not null;

-- The engine looks for sub-tasks at each completion, and has no index for it.
create index if not exists rehabvagen_ru_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;

-- The lists of cases, and the search for one, read whole projects: which cases are at home where, under which number, who holds
-- them, and what decides who may open them. A case has some ten rows in all of these.
create index if not exists rehabvagen_hi_procinst_case on act_hi_procinst (tenant_id_, business_key_)
    include (id_, start_time_, end_time_) where proc_def_key_ = 'rehabilitation-case';
create index if not exists rehabvagen_hi_procinst_number on act_hi_procinst (lower(business_key_), business_key_)
    include (id_, start_time_, end_time_) where proc_def_key_ = 'rehabilitation-case';
create index if not exists rehabvagen_hi_procinst_consent on act_hi_procinst (id_)
    include (business_key_) where proc_def_key_ = 'samtycke';
create index if not exists rehabvagen_hi_varinst_case on act_hi_varinst (name_, text_, long_)
    include (proc_inst_id_, execution_id_, proc_def_key_)
    where proc_def_key_ in ('rehabilitation-case', 'samtycke') and name_ in ('investigator', 'coordinator',
        'absentInvestigator', 'absentCoordinator', 'unitType', 'consentAf', 'exchangeConsent');
