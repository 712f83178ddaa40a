package se.rehabvagen.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.AbstractVariableQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricVariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.CommandField;

/**
 * Looks at every question before the engine does.
 *
 * <p>Expressions: the engine evaluates what stands in a saved filter, and (CVE-2026-109432, not mended in the community
 * edition) what stands in the {@code orQueries} of any question, as code. Only three harmless ones pass, and only in saved
 * filters.
 *
 * <p>Variables: who may not read a variable can still find its value by asking for the tasks or cases that have it, or by
 * sorting by it. Only administrators may ask so.
 */
final class QueryGuard extends CommandInterceptor {

    private static final Set<String> HARMLESS = Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

    @SuppressWarnings("rawtypes") // as the engine declares it
    private static final CommandField<Query> EXTENDING =
            CommandField.of(AbstractExecuteFilterCmd.class, "extendingQuery", Query.class);

    private static final CommandField<Filter> SAVED = CommandField.of(SaveFilterCmd.class, "filter", Filter.class);

    private final IdentityService identities;

    QueryGuard(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public <T> T execute(Command<T> command) {
        // What our own code asks from within a command was not written by the person behind the request.
        if (Context.getCommandContext() == null) {
            look(command);
        }
        return next.execute(command);
    }

    private void look(Command<?> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            refuseExpressions(query, Set.of());
            refuseVariables(query);
        } else if (command instanceof AbstractExecuteFilterCmd) {
            if (EXTENDING.of(command) instanceof AbstractQuery<?, ?> extending) {
                refuseExpressions(extending, Set.of());
                refuseVariables(extending);
            }
        } else if (command instanceof SaveFilterCmd) {
            Filter filter = SAVED.of(command);
            if (filter != null && filter.getQuery() instanceof AbstractQuery<?, ?> query) {
                refuseExpressions(query, HARMLESS);
            }
        }
    }

    private static void refuseExpressions(AbstractQuery<?, ?> query, Set<String> harmless) {
        withAlternatives(query)
                .flatMap(each -> each.getExpressions().values().stream())
                .filter(expression -> !harmless.contains(expression.strip()))
                .findFirst()
                .ifPresent(expression -> {
                    throw new BadUserRequestException("Uttryck är inte tillåtna här. I sparade filter får bara "
                            + "${currentUser()}, ${currentUserGroups()} och ${now()} stå.");
                });
    }

    private void refuseVariables(AbstractQuery<?, ?> query) {
        Authentication person = identities.getCurrentAuthentication();
        if (person == null || isAdministrator(person)) {
            return;
        }
        if (withAlternatives(query).anyMatch(QueryGuard::asksForVariables)) {
            throw new AuthorizationException("Det är inte tillåtet att söka eller sortera efter ärendenas uppgifter.");
        }
    }

    private static boolean isAdministrator(Authentication person) {
        List<String> groups = person.getGroupIds();
        return groups != null && groups.contains(Role.ADMINISTRATOR.id());
    }

    private static boolean asksForVariables(AbstractQuery<?, ?> query) {
        return hasVariables(query)
                || query.getOrderingProperties().stream()
                        .anyMatch(by -> QueryOrderingProperty.RELATION_VARIABLE.equals(by.getRelation()));
    }

    private static boolean hasVariables(AbstractQuery<?, ?> query) {
        if (query instanceof AbstractVariableQueryImpl<?, ?> instances) {
            return !instances.getQueryVariableValues().isEmpty();
        }
        if (query instanceof TaskQueryImpl tasks) {
            return !tasks.getVariables().isEmpty();
        }
        if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            return !tasks.getVariables().isEmpty();
        }
        return query instanceof HistoricVariableInstanceQueryImpl values && values.getQueryVariableValue() != null;
    }

    /** A question and the alternatives ({@code orQueries}) in it. */
    private static Stream<? extends AbstractQuery<?, ?>> withAlternatives(AbstractQuery<?, ?> query) {
        if (query instanceof TaskQueryImpl tasks) {
            return tasks.getQueries().stream();
        }
        if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            return tasks.getQueries().stream();
        }
        if (query instanceof ProcessInstanceQueryImpl instances) {
            return instances.getQueries().stream();
        }
        if (query instanceof HistoricProcessInstanceQueryImpl instances) {
            return instances.getQueries().stream();
        }
        return Stream.of(query);
    }
}
