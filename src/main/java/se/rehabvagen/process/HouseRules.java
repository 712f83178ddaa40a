package se.rehabvagen.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What we ask of the engine beyond its settings: forms are contracts, instances belong to units, structures are JSON. */
@Component
final class HouseRules extends AbstractProcessEnginePlugin {

    private final FormContract contract;
    private final UnitTenants tenants;
    private final StepParties parties;
    private final ObjectProvider<HandoverLog> log;
    private final ObjectProvider<BegunForms> begun;
    private final HttpRefusals refusals;

    HouseRules(
            FormContract contract,
            UnitTenants tenants,
            StepParties parties,
            ObjectProvider<HandoverLog> log,
            ObjectProvider<BegunForms> begun,
            HttpRefusals refusals) {
        this.contract = contract;
        this.tenants = tenants;
        this.parties = parties;
        this.log = log;
        this.begun = begun;
        this.refusals = refusals;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // Outermost, so that what it answers with comes after the rollback.
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), refusals));
        // Innermost, in the command's own transaction and with the entities that it reads.
        engine.setCustomPostCommandInterceptorsTxRequired(
                behindDoors(engine.getCustomPostCommandInterceptorsTxRequired()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                behindDoors(engine.getCustomPostCommandInterceptorsTxRequiresNew()));
        engine.setTenantIdProvider(tenants);
        engine.setDefaultSerializationFormat(Variables.SerializationDataFormats.JSON.getName());
    }

    private List<CommandInterceptor> behindDoors(@Nullable List<CommandInterceptor> before) {
        return with(
                with(with(before, new JobsOfAllUnits()), new FormDoors(contract, begun)), new Handovers(parties, log));
    }

    private static List<CommandInterceptor> with(@Nullable List<CommandInterceptor> before, CommandInterceptor ours) {
        List<CommandInterceptor> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(ours);
        return all;
    }
}
