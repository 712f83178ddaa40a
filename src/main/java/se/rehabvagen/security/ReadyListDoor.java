package se.rehabvagen.security;

import org.camunda.bpm.engine.FilterService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Addresses of Tasklist's ready lists that stay the same: the engine gives each list an id of chance. */
@Controller
final class ReadyListDoor {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    /** More lists than anybody makes. */
    private static final int MOST = 500;

    private final FilterService filters;

    ReadyListDoor(FilterService filters) {
        this.filters = filters;
    }

    /** Leads to a list by its key; to Tasklist where the person has no such list. */
    @GetMapping("/uppgifter/{list}")
    String open(@PathVariable String list) {
        return filters.createTaskFilterQuery().listPage(0, MOST).stream()
                .filter(filter -> filter.getProperties() != null
                        && list.equals(filter.getProperties().get(ReadyFilter.KEY)))
                .findFirst()
                .map(filter -> "redirect:" + TASKLIST + "#/?filter=" + filter.getId())
                .orElse("redirect:" + TASKLIST);
    }
}
