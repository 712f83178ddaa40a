package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.rehabvagen.domain.Role;
import se.rehabvagen.vault.Ground;
import se.rehabvagen.vault.Grounds;
import se.rehabvagen.vault.Reason;

/** The story of a case: who sees what of whose steps, who it is, and for whom it waits. */
@PathTest
class StoryTests {

    private static final String SASSAM = "SASSAM-kartläggning genomförd";
    private static final String PLAN = "Plan för avslut satt";
    /** A guard beside other tests on a busy machine; what somebody waits for it is measured on the product. */
    private static final Duration SOON = Duration.ofSeconds(1);

    @Test
    void theInvestigatorSeesEverything(Office office) {
        var anna = planned(office);

        assertThat(story(office, Role.FORSAKRINGSUTREDARE, anna))
                .contains("Samtycke lämnat", SASSAM, PLAN, "Behov av rehabilitering", "Gäller nu")
                .contains("Planerat avslut: <b>" + office.today().plusDays(200));
    }

    @Test
    void theRegionSeesWhatTheConsentCoversAndTheLogTellsItOnce(Office office) {
        var anna = planned(office);

        String story = story(office, Role.REHABKOORDINATOR, anna);
        story(office, Role.REHABKOORDINATOR, anna);

        assertThat(story)
                .contains("Samtycke lämnat", SASSAM, PLAN, "Planerat avslut: <b>")
                .doesNotContain("Behov av rehabilitering");
        assertThat(shown(office, anna))
                .containsExactlyInAnyOrder(
                        "FK REGION sassam-mapping {} exchangeConsent",
                        "FK REGION plan-for-avslut {planDate,planWay} exchangeConsent");
    }

    @Test
    void withoutPlanningInTheConsentThePlanIsNotTheRegions(Office office) {
        var anna = office.enrols()
                .completes("userTask_inhamtaSamtycke", with(SCOPE_HEALTH, true))
                .completes("userTask_holdSassam")
                .chooses(STARTS_PLAN)
                .completes("userTask_setPlan");

        assertThat(story(office, Role.REHABKOORDINATOR, anna)).doesNotContain(SASSAM, PLAN);
    }

    @Test
    void afterTheWithdrawalTheRegionSeesItsOwnOnly(Office office) {
        var anna = planned(office);

        anna.submits("withdraw-consent", with(WITHDRAWN_CONSENT, "utbyte"));

        assertThat(story(office, Role.REHABKOORDINATOR, anna))
                .contains("Samtycke lämnat", "Samtycke återkallat")
                .doesNotContain(SASSAM, PLAN);
        assertThat(story(office, Role.FORSAKRINGSUTREDARE, anna)).contains(SASSAM, PLAN);
    }

    @Test
    void theEmploymentOfficeSeesTheCaseUnderItsOwnConsentOnly(Office office) {
        var anna = planned(office);
        var bo = office.enrols()
                .completes("userTask_inhamtaSamtycke", with(CONSENT_AF_ANSWER, "nej"))
                .completes("userTask_holdSassam");

        assertThat(story(office, Role.ARBETSFORMEDLARE, anna))
                .contains(PLAN, "Utbyte med Arbetsförmedlingen")
                .doesNotContain(SASSAM, "Väg till avslut", "Registrering i SUS");
        assertThat(asked(office, office.whoIs(Role.ARBETSFORMEDLARE), "/arenden/" + bo.caseNumber())
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoseCaseItIsNotSaysFirstWhyTheyNeedToSeeIt(Office office) {
        var anna = planned(office);
        office.registers(anna);
        String holder = office.works("egen", Role.FORSAKRINGSUTREDARE);
        anna.submits("change-pair", with(NEW_INVESTIGATOR, holder));
        String colleague = office.whoIs(Role.FORSAKRINGSUTREDARE);
        String page = "/arenden/" + anna.caseNumber();
        String tab = "/uppgifter/%s/arende"
                .formatted(anna.task("userTask_planNextStep").getId());

        assertThat(asked(office, colleague, page).getRedirectedUrl()).isEqualTo(page + "/skal");
        assertThat(body(office, colleague, tab))
                .contains("är inte ditt", page + "/skal")
                .doesNotContain("Nyström");
        assertThat(body(office, holder, tab)).contains("Nyström");
        assertThat(body(office, holder, page)).contains("Nyström");

        says(office, Role.FORSAKRINGSUTREDARE, anna, Reason.STANDS_IN);

        assertThat(body(office, colleague, page)).contains("Nyström");
        assertThat(body(office, colleague, tab)).contains("Nyström");
    }

    @Test
    void anUnknownCaseAndAnotherUnitsAreTheSame(Office office) {
        var anna = planned(office);
        String stranger = office.works("annan", Role.FORSAKRINGSUTREDARE, Office.OTHER_UNIT);

        for (String number : List.of(anna.caseNumber().value(), "FINNS-EJ-1", "19960202-9846")) {
            MockHttpServletResponse answer = asked(office, stranger, "/arenden/" + number);
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getErrorMessage()).isEqualTo("Ärendet finns inte, eller hör inte till din enhet.");
        }
        for (Role role : List.of(Role.PROJEKTLEDARE, Role.INSATSAGARE, Role.STYRGRUPPSORDFORANDE)) {
            assertThat(asked(office, office.whoIs(role), "/arenden/" + anna.caseNumber())
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoItIsIsReadLateAndEachReadingIsLogged(Office office) {
        var anna = office.onTheWay();
        office.registers(anna);

        assertThat(story(office, Role.FORSAKRINGSUTREDARE, anna)).contains("Linnéa Nyström", "19960202-9846");
        assertThat(story(office, Role.REHABKOORDINATOR, anna)).contains("Linnéa Nyström");

        assertThat(readers(office, anna))
                .containsExactly(office.whoIs(Role.FORSAKRINGSUTREDARE), office.whoIs(Role.REHABKOORDINATOR));
        anna.submits("protect-identity");
        assertThat(story(office, Role.FORSAKRINGSUTREDARE, anna))
                .contains("Skyddade personuppgifter")
                .doesNotContain("Nyström");
    }

    @Test
    void besideATaskTheSameStoryIsTold(Office office) {
        var anna = office.onTheWay();
        String task = anna.task("userTask_planNextStep").getId();

        String beside = body(office, office.whoIs(Role.FORSAKRINGSUTREDARE), "/uppgifter/" + task + "/arende");

        assertThat(beside).contains("Ärende " + anna.caseNumber(), SASSAM).doesNotContain("<html");
        assertThat(asked(office, office.whoIs(Role.REHABKOORDINATOR), "/uppgifter/" + task + "/arende")
                        .getStatus())
                .as("a task that one may not read tells nothing")
                .isEqualTo(404);
    }

    @Test
    void itIsToldForWhomTheCaseWaitsAndSinceWhen(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_VANTAN)
                .completes(
                        "userTask_recordWait",
                        with(WAIT_PARTY, "arbetsgivare")
                                .and(WAIT_UNTIL, office.today().plusDays(30)));
        anna.waitsFor(java.time.Period.ofDays(12));

        assertThat(words(story(office, Role.FORSAKRINGSUTREDARE, anna)))
                .contains("Arbetsgivaren sedan 2021-03-01 (12 dagar)");
    }

    @Test
    void whatWasAgreedStandsWithWhoAndWhen(Office office) {
        var anna = office.enrols()
                .completes("userTask_inhamtaSamtycke", with(SCOPE_PLANNING, true))
                .completes("userTask_holdSassam")
                .chooses(STARTS_AVSTAMNINGSMOTE)
                .completes("userTask_callMeeting")
                .completes("userTask_holdMeeting")
                .completes("userTask_documentAgreements");

        assertThat(words(story(office, Role.FORSAKRINGSUTREDARE, anna))).contains("Klar senast Läge", "Pågår");
        assertThat(words(story(office, Role.REHABKOORDINATOR, anna))).contains("Klar senast Läge", "Pågår");
    }

    @Test
    void onlyWhatTheRoleMayRegisterIsOffered(Office office) {
        var anna = planned(office);

        assertThat(offered(story(office, Role.FORSAKRINGSUTREDARE, anna)))
                .startsWith("request-avstamningsmote")
                .contains("withdraw-consent", "change-unit", "record-death", "correct-fact")
                .doesNotContain("resume-case");
        assertThat(offered(story(office, Role.REHABKOORDINATOR, anna)))
                .contains("withdraw-consent", "request-avstamningsmote");
        assertThat(offered(story(office, Role.ARBETSFORMEDLARE, anna))).containsExactly("request-avstamningsmote");
        anna.chooses(STARTS_AVSLUT).completes("userTask_recordExit");
        String exited = story(office, Role.FORSAKRINGSUTREDARE, anna);
        assertThat(offered(exited))
                .contains("resume-case", "correct-fact")
                .doesNotContain("request-avstamningsmote", "change-unit", "leave-insats");
        assertThat(words(exited)).contains("följs upp").doesNotContain("Gäller nu");
    }

    @Test
    void aLongStoryIsToldAtOnce(Office office) {
        var anna = planned(office);
        for (int copy = 1; copy <= 300; copy++) {
            office.bean(JdbcClient.class)
                    .sql("""
                            insert into rehabvagen.milestone (id, process_instance, process_key, process_version, case_number,
                                insats, unit, key, occurred_on, reached_at, recorded_at, facts)
                            select id || '-' || :copy, process_instance, process_key, process_version, case_number, insats, unit,
                                key, occurred_on + :copy, reached_at, recorded_at, facts
                            from rehabvagen.milestone where case_number = :number and key = 'plan-set' and id not like '%-c%'
                            limit 1""")
                    .param("copy", copy)
                    .param("number", anna.caseNumber().value())
                    .update();
        }
        var http = MockMvcBuilders.webAppContextSetup(office.web()).build();
        long best = Long.MAX_VALUE;
        for (int turn = 0; turn < 15; turn++) {
            long start = System.nanoTime();
            MockHttpServletResponse answer =
                    asked(http, office, office.whoIs(Role.REHABKOORDINATOR), "/arenden/" + anna.caseNumber());
            best = Math.min(best, System.nanoTime() - start);
            assertThat(answer.getStatus()).isEqualTo(200);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(SOON);
    }

    private static Caseworker planned(Office office) {
        return office.enrols()
                .completes("userTask_inhamtaSamtycke", with(SCOPE_PLANNING, true))
                .completes("userTask_holdSassam")
                .chooses(STARTS_PLAN)
                .completes(
                        "userTask_setPlan",
                        with(PLAN_WAY, "atergang_arbete")
                                .and(PLAN_DATE, office.today().plusDays(200)));
    }

    private static String story(Office office, Role role, Caseworker person) {
        if (role == Role.ARBETSFORMEDLARE) {
            // It has no place in the pair, and mostly no task.
            says(office, role, person, Reason.ASKED_BY_PERSON);
        }
        return body(office, office.whoIs(role), "/arenden/" + person.caseNumber());
    }

    private static void says(Office office, Role role, Caseworker person, Reason reason) {
        office.bean(Grounds.class).given(person.caseNumber(), Ground.of(reason), office.whoIs(role));
    }

    private static String body(Office office, String user, String path) {
        try {
            MockHttpServletResponse answer = asked(office, user, path);
            assertThat(answer.getStatus()).isEqualTo(200);
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockHttpServletResponse asked(Office office, String user, String path) {
        return asked(MockMvcBuilders.webAppContextSetup(office.web()).build(), office, user, path);
    }

    private static MockHttpServletResponse asked(MockMvc http, Office office, String user, String path) {
        return office.as(user, () -> {
            try {
                return http.perform(get(path)).andReturn().getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static List<String> offered(String html) {
        return java.util.regex.Pattern.compile("data-process=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> shown(Office office, Caseworker person) {
        return office.bean(JdbcClient.class)
                .sql("""
                        select from_organisation || ' ' || to_organisation || ' ' || step || ' ' || facts::text || ' ' || ground
                        from rehabvagen.vault_disclosure where case_number = ? and source is not null""")
                .param(person.caseNumber().value())
                .query(String.class)
                .list();
    }

    private static List<String> readers(Office office, Caseworker person) {
        return office.bean(JdbcClient.class)
                .sql(
                        "select user_id from rehabvagen.vault_access where case_number = ? and what = 'person' order by id")
                .param(person.caseNumber().value())
                .query(String.class)
                .list();
    }
}
