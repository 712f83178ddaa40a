package se.rehabvagen.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes Tasklist's ready lists equal to ours; lists that people made are left alone. */
@Component
class TasklistFilters {

    private final FilterService filters;

    TasklistFilters(FilterService filters) {
        this.filters = filters;
    }

    /**
     * Makes or renews the lists, and takes away those that are no longer ours.
     *
     * @return who may see which list
     */
    List<Grant> save(List<ReadyFilter> wanted) {
        Map<String, Filter> known = known();
        List<Grant> grants = new ArrayList<>();
        for (ReadyFilter one : wanted) {
            String id = save(one, known.remove(one.key()));
            one.roles().forEach(role -> grants.add(Grant.of(role, Resources.FILTER, id, Permissions.READ)));
        }
        known.values().forEach(old -> filters.deleteFilter(old.getId()));
        return grants;
    }

    private Map<String, Filter> known() {
        Map<String, Filter> known = new HashMap<>();
        for (Filter filter : filters.createTaskFilterQuery().list()) {
            if (filter.getProperties() != null && filter.getProperties().get(ReadyFilter.KEY) instanceof String key) {
                known.put(key, filter);
            }
        }
        return known;
    }

    private String save(ReadyFilter wanted, @Nullable Filter known) {
        Filter filter = known == null ? filters.newTaskFilter() : known;
        filter.setName(wanted.look().name());
        filter.setProperties(wanted.properties());
        filter.setQuery(wanted.tasks());
        return filters.saveFilter(filter).getId();
    }
}
