package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.testing.Caller;

/** What stands beside the waits: the project at a glance, the course of an instance, and the files. */
@PathTest
class WaitsShownTests {

    @LocalServerPort
    private int port;

    @Test
    void theGoalIsTheOneOfTheReports(Office office) {
        var anna = office.onTheWay().chooses(STARTS_PLAN);
        anna.completes("userTask_setPlan", with(PLAN_DATE, office.today().plusDays(20)));
        office.onTheWay();
        office.enrols();
        Waits waits = Waits.of(port, office);

        JsonNode goal = waits.ask("oversikt").path("insatser").get(0).path("goal");

        JsonNode report = Waits.json(Caller.program(port, "admin")
                .get("/api/insatser/%s/nyckeltal?fran=%s&till=%s"
                        .formatted(waits.insats(), office.today().minusDays(30), office.today()))
                .body());
        assertThat(goal.path("participants").asInt()).isEqualTo(2);
        assertThat(goal.path("participants")).isEqualTo(report.path("deltagare"));
        assertThat(goal.path("reached")).isEqualTo(report.path("mal_uppnatt"));
        assertThat(goal.path("percent")).isEqualTo(report.path("mal_uppnatt_procent"));
        assertThat(goal.path("plans")).isEqualTo(report.path("plan_for_avslut_pagaende"));
        assertThat(goal.path("lapsed")).isEqualTo(report.path("plan_forfallen"));
        JsonNode trend = goal.path("trend");
        assertThat(trend.get(trend.size() - 1).path("reached")).isEqualTo(goal.path("reached"));
    }

    @Test
    void everyRunningCaseStandsInOnePhase(Office office) {
        var anna = office.onTheWay().chooses(STARTS_PLAN);
        anna.completes("userTask_setPlan", with(PLAN_DATE, office.today().plusDays(20)));
        office.onTheWay();
        office.enrols().completes("userTask_inhamtaSamtycke");
        office.enrols();
        office.onTheWay().chooses(STARTS_AVSLUT).completes("userTask_recordExit");
        var left = office.onTheWay();
        left.submits("leave-insats");

        JsonNode insats =
                Waits.of(port, office).ask("oversikt").path("insatser").get(0);

        assertThat(insats.path("running").asInt()).isEqualTo(5);
        assertThat(phase(insats, "samtycke")).isEqualTo(1);
        assertThat(phase(insats, "kartlaggning")).isEqualTo(1);
        assertThat(phase(insats, "samordning")).isEqualTo(1);
        assertThat(phase(insats, "plan")).isEqualTo(1);
        assertThat(phase(insats, "uppfoljning")).isEqualTo(1);
        assertThat(insats.path("plansLapsing").path("count").asInt()).isEqualTo(1);
        JsonNode lapsing = insats.path("plansLapsing").path("cases").get(0);
        assertThat(lapsing.path("caseNumber").asText())
                .isEqualTo(anna.caseNumber().value());
        assertThat(lapsing.path("instance").asText()).isEqualTo(anna.instance().getId());
    }

    private static int phase(JsonNode insats, String key) {
        return Waits.one(insats.path("phases"), "key", key).path("cases").asInt();
    }

    @Test
    void repeatsAreCounted(Office office) {
        var anna = office.onTheWay().chooses(STARTS_GEMENSAM_KARTLAGGNING);
        mapsTogether(anna);
        anna.chooses(STARTS_GEMENSAM_KARTLAGGNING);
        mapsTogether(anna);

        JsonNode repeats = Waits.of(port, office).ask("upprepningar");

        assertThat(repeats.path("jointMapping").path("cases").asInt()).isEqualTo(1);
        assertThat(repeats.path("jointMapping").path("several").asInt()).isEqualTo(1);
        assertThat(repeats.path("jointMapping")
                        .path("distribution")
                        .get(0)
                        .path("times")
                        .asInt())
                .isEqualTo(2);
        assertThat(repeats.path("rehabilitation").path("cases").asInt()).isZero();
    }

    private static void mapsTogether(Caseworker anna) {
        anna.completes("userTask_requestGk")
                .completes("userTask_describeSituation")
                .completes("userTask_answerGk")
                .completes("userTask_firstMeeting")
                .completes("userTask_concludeGk");
    }

    @Test
    void theCourseOfAnInstanceIsTold(Office office) {
        var anna = office.onTheWay().chooses(STARTS_GEMENSAM_KARTLAGGNING);
        var step = anna.step("gemensam-kartlaggning");
        anna.waitsFor(Period.ofDays(2)).completes("userTask_requestGk");
        Waits waits = Waits.of(port, office);

        JsonNode course = waits.ask("instanser/" + step.getId());

        assertThat(course.path("caseNumber").asText())
                .isEqualTo(anna.caseNumber().value());
        assertThat(course.path("state").asText()).isEqualTo("pågår");
        assertThat(course.path("unitName").asText()).startsWith("Vårdcentralen");
        assertThat(course.path("super").path("id").asText())
                .isEqualTo(anna.instance().getId());
        assertThat(course.path("super").path("activity").asText()).isEqualTo("callActivity_gemensamKartlaggning");
        JsonNode request = Waits.one(course.path("activities"), "activity", "userTask_requestGk");
        assertThat(request.path("days").asInt()).isEqualTo(2);
        assertThat(request.path("started").asText())
                .startsWith("2021-03-01T09:")
                .endsWith("+01:00");
        assertThat(request.path("who").asText())
                .isEqualTo(office.bean(Accounts.class).nameOf(office.whoIs(Role.FORSAKRINGSUTREDARE)));
        assertThat(request.path("organisationName").asText()).isEqualTo("Försäkringskassan");
        assertThat(Waits.one(course.path("activities"), "activity", "userTask_describeSituation")
                        .path("ended")
                        .isNull())
                .isTrue();
        assertThat(course.path("passedFlows")).isNotEmpty();
        assertThat(course.toString()).doesNotContain("afOffice", "variable");

        JsonNode whole = waits.ask("instanser/" + anna.instance().getId());
        JsonNode call = Waits.one(whole.path("activities"), "activity", "callActivity_gemensamKartlaggning");
        assertThat(call.path("called").asText()).isEqualTo(step.getId());
        assertThat(Waits.one(whole.path("called"), "id", step.getId())
                        .path("processName")
                        .asText())
                .isEqualTo("Gemensam kartläggning");
        assertThat(whole.path("super").isNull()).isTrue();
    }

    /** The flows that were taken are noted in tests by a listener of the engine, which production does not have. */
    @Test
    void theFlowsThatAreToldWereTaken(Office office) {
        var anna = office.onTheWay().chooses(STARTS_GEMENSAM_KARTLAGGNING);
        mapsTogether(anna);
        anna.chooses(STARTS_AVSTAMNINGSMOTE, STARTS_VANTAN, STARTS_PLAN);
        anna.completes("userTask_callMeeting").completes("userTask_holdMeeting").completes("userTask_setPlan");
        anna.waitsFor(Period.ofDays(40));
        Waits waits = Waits.of(port, office);
        Deque<String> instances = new ArrayDeque<>(List.of(anna.instance().getId()));
        int told = 0;
        while (!instances.isEmpty()) {
            String instance = instances.pop();
            JsonNode course = waits.ask("instanser/" + instance);
            course.path("called")
                    .forEach(called -> instances.push(called.path("id").asText()));
            List<String> passed = texts(course.path("passedFlows"));
            List<String> unsure = texts(course.path("unsureFlows"));
            String process = course.path("process").asText();
            told += passed.size();

            assertThat(FlowsTaken.of(instance)).as(process).containsAll(passed);
            assertThat(Stream.concat(passed.stream(), unsure.stream()))
                    .as(process)
                    .doesNotHaveDuplicates()
                    .containsAll(FlowsTaken.of(instance));
        }
        assertThat(told).isGreaterThan(50);
    }

    private static List<String> texts(JsonNode texts) {
        return StreamSupport.stream(texts.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void theSameFiguresLeaveAsFiles(Office office) throws Exception {
        var anna = office.enrols();
        anna.waitsFor(Period.ofDays(120));
        Waits waits = Waits.of(port, office);

        Caller.Answer list = waits.answer("export.csv");
        assertThat(list.header("Content-Disposition").orElseThrow()).contains("flaskhalsar-2021-06-29.csv");
        assertThat(list.body()).startsWith("\uFEFFPlats;Process;Steg;Väntar på;");
        assertThat(list.body().lines().skip(1))
                .anyMatch(
                        row -> row.matches(
                                "\\d;Samtycke;Inhämta samtycke;individen;10 arbetsdagar;1;0;120;över målet;1;0;0;1;120;mer än 120;.*"));

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(waits, "export.xlsx")))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Steg", "Parter", "Organisationsbyten", "Upprepningar", "Står stilla", "Om siffrorna");
            assertThat(cells(book, 0)).contains("Inhämta samtycke", "individen");
            assertThat(cells(book, 4)).contains(anna.caseNumber().value());
            assertThat(cells(book, 5)).anyMatch(text -> text.contains("Kaplan–Meier"));
        }
    }

    private static List<String> cells(ReadableWorkbook book, int sheet) throws IOException {
        return book.getSheet(sheet).orElseThrow().read().stream()
                .flatMap(row -> row.stream())
                .filter(cell -> cell != null)
                .map(cell -> cell.getText())
                .toList();
    }

    private static byte[] bytes(Waits waits, String file) throws Exception {
        String login = waits.user() + ":" + waits.user();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/api/flaskhalsar/%s?insats=%s"
                        .formatted(waits.port(), file, waits.insats())))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }
}
