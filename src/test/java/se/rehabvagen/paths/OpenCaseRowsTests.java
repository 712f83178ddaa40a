package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.OpenCaseRows;
import se.rehabvagen.process.OpenCases;

/** A list opens the same cases as a single question does, to everybody. */
@PathTest
class OpenCaseRowsTests {

    @Autowired
    private JdbcClient database;

    @Test
    void theListAndTheSingleQuestionAgree(Office office) {
        String colleague = office.works("kollega", Role.FORSAKRINGSUTREDARE);
        String stranger = office.works("annan", Role.FORSAKRINGSUTREDARE, Office.OTHER_UNIT);
        String ofPsychiatry = office.works("psyk", Role.FORSAKRINGSUTREDARE, Office.PSYCHIATRY);
        String ofRegion = office.works("region", Role.REHABKOORDINATOR, Office.PSYCHIATRY);
        String officer = office.works("af", Role.ARBETSFORMEDLARE);
        List<Caseworker> people = List.of(
                office.enrols(),
                office.enrols().completes("userTask_inhamtaSamtycke", with(CONSENT_ANSWER, "nej")),
                office.enrols().completes("userTask_inhamtaSamtycke", with(CONSENT_AF_ANSWER, "nej")),
                office.onTheWay(),
                office.onTheWay().chooses(STARTS_AVSLUT).completes("userTask_recordExit"),
                office.enrols(Office.PSYCHIATRY, office.today().minusMonths(3), "behov"),
                office.enrols(Office.PSYCHIATRY, office.today().minusMonths(3), "behov")
                        .completes("userTask_inhamtaSamtycke"),
                office.enrols(Office.PSYCHIATRY, office.today().minusMonths(3), "behov")
                        .completes("userTask_inhamtaSamtycke", with(CONSENT_ANSWER, "nej")),
                office.onTheWay(),
                office.onTheWay(),
                office.onTheWay(),
                office.onTheWay());
        people.get(8).submits("withdraw-consent", with(WITHDRAWN_CONSENT, "af"));
        people.get(9).submits("protect-identity");
        people.get(10).submits("change-unit", with(NEW_UNIT, Office.OTHER_UNIT));
        people.get(11).submits("leave-insats");
        people.get(1).waitsFor(Period.ofDays(31));

        List<Set<String>> seen = Stream.of(
                        office.whoIs(Role.FORSAKRINGSUTREDARE),
                        office.whoIs(Role.REHABKOORDINATOR),
                        office.whoIs(Role.PROJEKTLEDARE),
                        colleague,
                        stranger,
                        ofPsychiatry,
                        ofRegion,
                        officer)
                .map(user -> office.as(user, () -> agreed(office, people)))
                .toList();

        assertThat(seen.stream().map(Set::size)).containsExactly(9, 8, 0, 7, 1, 1, 3, 3);
    }

    /** What both say, which must be the same. */
    private Set<String> agreed(Office office, List<Caseworker> people) {
        List<CaseNumber> numbers = people.stream().map(Caseworker::caseNumber).toList();
        Set<String> single = numbers.stream()
                .filter(number -> office.bean(OpenCases.class).find(number).isPresent())
                .map(CaseNumber::value)
                .collect(Collectors.toSet());
        OpenCaseRows rows = office.bean(OpenCaseRows.class);
        Set<String> all = numbers(rows.all());
        all.retainAll(numbers.stream().map(CaseNumber::value).toList());
        assertThat(all).isEqualTo(single);
        assertThat(numbers(rows.among(numbers))).isEqualTo(single);
        return single;
    }

    private Set<String> numbers(OpenCaseRows.Part part) {
        return database
                .sql("select number from (" + part.sql() + ") open")
                .params(part.parameters())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    @Test
    void whoseACaseIsFollowsThePair(Office office) {
        String colleague = office.works("kollega", Role.FORSAKRINGSUTREDARE);
        var anna = office.onTheWay();
        OpenCaseRows rows = office.bean(OpenCaseRows.class);

        assertThat(office.as(office.whoIs(Role.FORSAKRINGSUTREDARE), () -> rows.isOwn(anna.caseNumber())))
                .isTrue();
        assertThat(office.as(colleague, () -> rows.isOwn(anna.caseNumber()))).isFalse();
        anna.submits("change-pair", with(NEW_INVESTIGATOR, colleague));
        assertThat(office.as(colleague, () -> rows.isOwn(anna.caseNumber()))).isTrue();
    }
}
