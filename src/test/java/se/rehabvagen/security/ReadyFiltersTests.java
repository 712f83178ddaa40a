package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class ReadyFiltersTests {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OpeningTheHouse opening;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private House house;

    @BeforeEach
    void furnish() {
        house = new House(engine, accounts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "fk-norr     : Mina, Min enhets, Försenade, Väntar på AF, Planer som går ut, Står stilla, Bevakningar som vilar",
                "region-norr : Mina, Min enhets, Försenade, Står stilla, Bevakningar som vilar",
                "af-norr     : Mina och lediga, Mina, Min enhets, Försenade, Väntar på AF, Bevakningar som vilar",
                "lead-prov   : Mina och lediga, Mina, Min enhets, Försenade",
                "agare-prov  : Mina",
                "chair-prov  : Mina",
            })
    void everyRoleFindsItsLists(String user, String names) {
        String lists = Caller.program(port, user)
                .get("/engine-rest/filter?resourceType=Task&maxResults=100")
                .body();

        assertThat(lists.split("\"resourceType\":\"Task\"")).hasSize(names.split(",").length + 1);
        for (String name : names.split(",")) {
            assertThat(lists).contains("\"name\":\"" + name.strip() + "\"");
        }
    }

    @Test
    void aSecondStartChangesNothing() {
        String before = rights();
        long lists = engine.getFilterService().createFilterQuery().count();

        opening.open();

        assertThat(engine.getFilterService().createFilterQuery().count()).isEqualTo(lists);
        assertThat(rights()).isEqualTo(before);
    }

    private String rights() {
        return database.sql("""
                        select string_agg(concat_ws(' ', group_id_, user_id_, resource_type_, resource_id_, perms_), ',' order by id_)
                        from public.act_ru_authorization
                        """).query(String.class).single();
    }

    @Test
    void rightsThatARoleNoLongerHasAreTakenAway() {
        var authorizations = engine.getAuthorizationService();
        var old = authorizations.createNewAuthorization(1);
        old.setGroupId("rehabkoordinator");
        old.setResourceType(6);
        old.setResourceId("avslut");
        old.addPermission(org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK);
        authorizations.saveAuthorization(old);

        opening.open();

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .authorizationId(old.getId())
                        .count())
                .isZero();
    }

    @Test
    void mineIsWhatWaitsNowAndNotWhatSleeps() {
        Task awake = house.taskOf(house.step("avslut", "LIST-1"));
        Task asleep = house.taskOf(house.step("avslut", "LIST-2"));
        asleep.setFollowUpDate(new Date(System.currentTimeMillis() + 86_400_000L * 30));
        engine.getTaskService().saveTask(asleep);

        assertThat(list("fk-norr", "Mina")).contains(awake.getId()).doesNotContain(asleep.getId());
        assertThat(list("fk-norr", "Min enhets")).contains(awake.getId()).doesNotContain(asleep.getId());
        assertThat(list("fk-norr", "Bevakningar som vilar"))
                .contains(asleep.getId())
                .doesNotContain(awake.getId());
        assertThat(list("fk-norr2", "Mina")).doesNotContain(awake.getId());
        assertThat(list("fk-norr2", "Min enhets")).contains(awake.getId());
    }

    @Test
    void whatIsAskedOfOnePersonStandsInNobodyElsesList() {
        Task asked = house.taskOf(engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "report-text",
                        "LIST-8",
                        Map.of("insats", "prov", "unit", "norr", "textWriter", "region-norr")));

        assertThat(list("region-norr", "Mina")).contains(asked.getId());
        assertThat(list("fk-norr", "Min enhets")).doesNotContain(asked.getId());
        assertThat(list("af-norr", "Min enhets")).doesNotContain(asked.getId());
    }

    @Test
    void whatIsOfferedStandsInTheFirstListUntilSomebodyElseTakesIt() {
        Task offered = offered("LIST-6");
        Task taken = offered("LIST-7");
        engine.getTaskService().setAssignee(taken.getId(), "fk-norr");

        assertThat(list("af-norr", "Mina och lediga")).contains(offered.getId()).doesNotContain(taken.getId());

        engine.getTaskService().setAssignee(offered.getId(), "af-norr");

        assertThat(list("af-norr", "Mina och lediga")).contains(offered.getId());
        assertThat(list("af-norr", "Mina")).contains(offered.getId());
    }

    private Task offered(String caseNumber) {
        Task request = house.taskOf(house.step("gemensam-kartlaggning", caseNumber));
        engine.getTaskService().setAssignee(request.getId(), null);
        engine.getTaskService().addCandidateGroup(request.getId(), "arbetsformedlare");
        return request;
    }

    @Test
    void theOrderIsTheOneThatStandsAboveTheList() {
        Task late = house.taskOf(house.step("avslut", "LIST-8"));
        Task soon = house.taskOf(house.step("avslut", "LIST-9"));
        due(late, 20);
        due(soon, 10);

        assertThat(ordered("fk-norr", "asc")).containsSubsequence(soon.getId(), late.getId());
        assertThat(ordered("fk-norr", "desc")).containsSubsequence(late.getId(), soon.getId());
    }

    private void due(Task task, int inDays) {
        task.setDueDate(new Date(System.currentTimeMillis() + 86_400_000L * inDays));
        engine.getTaskService().saveTask(task);
    }

    /** The list as Tasklist asks for it. */
    private String ordered(String user, String order) {
        Filter filter =
                engine.getFilterService().createFilterQuery().filterName("Mina").singleResult();
        return Caller.program(port, user)
                .post(
                        "/engine-rest/filter/%s/list?maxResults=500".formatted(filter.getId()),
                        "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"%s\"}]}".formatted(order))
                .body();
    }

    @ParameterizedTest
    @CsvSource({"af-norr, Mina och lediga", "lead-prov, Mina och lediga", "fk-norr, Mina", "agare-prov, Mina"})
    void theFirstListIsTheOneWithWhatWaits(String user, String first) {
        String lists = Caller.program(port, user)
                .get("/engine-rest/filter?resourceType=Task&maxResults=100")
                .body();
        Filter expected =
                engine.getFilterService().createFilterQuery().filterName(first).singleResult();
        var places = Pattern.compile("\"priority\":(\\d+)").matcher(lists).results();

        assertThat(places.mapToInt(place -> Integer.parseInt(place.group(1))).min())
                .hasValue(((Number) expected.getProperties().get("priority")).intValue());
    }

    @Test
    void lateIsWhatShouldHaveBeenDone() {
        Task late = house.taskOf(house.step("avslut", "LIST-3"));
        late.setDueDate(new Date(System.currentTimeMillis() - 86_400_000L));
        engine.getTaskService().saveTask(late);
        Task inTime = house.taskOf(house.step("avslut", "LIST-4"));
        inTime.setDueDate(new Date(System.currentTimeMillis() + 86_400_000L));
        engine.getTaskService().saveTask(inTime);

        assertThat(list("fk-norr", "Försenade")).contains(late.getId()).doesNotContain(inTime.getId());
    }

    @Test
    void whatStandsStillIsListedForBothKeyPeople() {
        String atFk = house.step("stalled-case", "LIST-5").getId();
        String atRegion = house.step("stalled-region", "LIST-5").getId();

        assertThat(list("fk-norr", "Står stilla")).contains(atFk).doesNotContain(atRegion);
        assertThat(list("region-norr", "Står stilla")).contains(atRegion).doesNotContain(atFk);
    }

    private String list(String user, String name) {
        Filter filter =
                engine.getFilterService().createFilterQuery().filterName(name).singleResult();
        return Caller.program(port, user)
                .get("/engine-rest/filter/" + filter.getId() + "/list?maxResults=500")
                .body();
    }
}
