package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Role;
import se.rehabvagen.history.Milestones;

/**
 * Whatever people do, as long as the forms allow it, the laws of the work hold. Each seed is an insats with some cases; a
 * failure names the seed and tells what was done, and the same seed does it again.
 */
@PathTest
class RandomCaseworkerTests {

    private static final int CASES = 2;
    private static final int STEPS = 60;
    private static final int OFTEN_ENOUGH = 5;
    private static final List<String> SUMS =
            List.of("deltagare", "avslutade", "plan_for_avslut_pagaende", "med_avstamningsmote", "avstamningsmoten");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverPeopleDoTheLawsHold(long seed, Office office) throws Exception {
        List<RandomCaseworker> workers = works(seed, office);

        assertThat(workers).allMatch(RandomCaseworker::hasReachedSomething);
        unitsAddUpToTheInsats(office);
    }

    @Test
    void theSameSeedDoesTheSameAgain(Office once, Office again) {
        List<List<String>> first =
                works(4711, once).stream().map(RandomCaseworker::outcome).toList();

        List<List<String>> second =
                works(4711, again).stream().map(RandomCaseworker::outcome).toList();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whatWasWrittenIsWhatHistoryTells(Office office) {
        List<Caseworker> people =
                works(42, office).stream().map(RandomCaseworker::person).toList();
        var written = people.stream().map(Caseworker::reached).toList();

        office.bean(Milestones.class).rebuild();

        assertThat(people.stream().map(Caseworker::reached).toList()).isEqualTo(written);
    }

    private static List<RandomCaseworker> works(long seed, Office office) {
        SplittableRandom chance = new SplittableRandom(seed);
        Laws laws = new Laws(office.engine());
        List<RandomCaseworker> workers = new ArrayList<>();
        for (int index = 0; index < CASES; index++) {
            PathExtension.startTheFirstDay();
            RandomCaseworker worker = new RandomCaseworker(office, chance.split());
            workers.add(worker);
            for (int step = 0; step < STEPS && worker.hasMoreToDo(); step += OFTEN_ENOUGH) {
                act(seed, worker, laws);
            }
        }
        return workers;
    }

    private static void act(long seed, RandomCaseworker worker, Laws laws) {
        try {
            for (int step = 0; step < OFTEN_ENOUGH && worker.hasMoreToDo(); step++) {
                worker.step();
            }
            laws.holdFor(worker.person());
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("Seed %d:%n%s".formatted(seed, String.join("\n", worker.trace())), e);
        }
    }

    private static void unitsAddUpToTheInsats(Office office) throws Exception {
        office.engine()
                .getIdentityService()
                .setAuthentication("projektledare", List.of("projektledare"), tenants(office));
        try {
            unitsAddUp(office);
        } finally {
            office.engine().getIdentityService().clearAuthentication();
        }
    }

    private static List<String> tenants(Office office) {
        return office.insats().units().stream().map(office.insats()::tenantOf).toList();
    }

    private static void unitsAddUp(Office office) throws Exception {
        JsonNode whole = figures(office, "");
        for (String figure : SUMS) {
            int sum = 0;
            for (CareUnit unit : office.insats().units()) {
                sum += figures(office, "&enhet=" + unit.id()).get(figure).asInt();
            }
            assertThat(sum).as(figure).isEqualTo(whole.get(figure).asInt());
        }
    }

    private static JsonNode figures(Office office, String split) throws Exception {
        var http = MockMvcBuilders.webAppContextSetup(office.web()).build();
        String path = "/api/insatser/%s/nyckeltal?fran=%s&till=%s%s"
                .formatted(office.insats().id(), PathExtension.FIRST_DAY, office.today(), split);
        office.engine().getIdentityService().setAuthentication("admin", List.of(Role.ADMINISTRATOR.id()));
        try {
            return new ObjectMapper()
                    .readTree(http.perform(get(path)).andReturn().getResponse().getContentAsByteArray());
        } finally {
            office.engine().getIdentityService().clearAuthentication();
        }
    }
}
