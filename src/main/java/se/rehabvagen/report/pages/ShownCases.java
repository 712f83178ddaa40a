package se.rehabvagen.report.pages;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.figure.Difference;
import se.rehabvagen.report.figure.Problem;
import se.rehabvagen.vault.Persons;

/** The numbers of cases as the project lead may see them: a protected person's is nobody's but the pair's. */
@Component
final class ShownCases {

    private static final String PROTECTED = "skyddat ärende";

    private final Persons persons;

    ShownCases(Persons persons) {
        this.persons = persons;
    }

    List<String> numbers(ReportFile file, List<String> numbers) {
        UnaryOperator<String> masked = masked(file);
        return numbers.stream().map(masked).toList();
    }

    List<Problem> problems(ReportFile file, List<Problem> problems) {
        UnaryOperator<String> masked = masked(file);
        return problems.stream().map(problem -> problem.worded(masked)).toList();
    }

    List<Difference> differences(ReportFile file, List<Difference> differences) {
        UnaryOperator<String> masked = masked(file);
        return differences.stream()
                .map(difference -> new Difference(
                        difference.figure(),
                        difference.label(),
                        difference.unit(),
                        difference.signed(),
                        difference.today(),
                        difference.cases().stream().map(masked).toList(),
                        difference.reasons().stream().map(masked).toList()))
                .toList();
    }

    private UnaryOperator<String> masked(ReportFile file) {
        Set<CaseNumber> isProtected = persons.protectedIn(file.insats());
        return text -> {
            String shown = text;
            for (CaseNumber number : isProtected) {
                // A number may begin another: LSS-1 stands in LSS-10.
                shown = shown.replaceAll("(?<![\\w-])\\Q" + number.value() + "\\E(?![\\w-])", PROTECTED);
            }
            return shown;
        };
    }
}
