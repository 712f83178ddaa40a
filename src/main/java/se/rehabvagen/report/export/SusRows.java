package se.rehabvagen.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.domain.Sex;
import se.rehabvagen.download.CsvSheet;

/** The rows of a list for SUS: first those with a case, at the end those that are only counted. */
final class SusRows {

    /** What SUS asks for and nobody has told the system. */
    private static final List<String> NEVER_KNOWN = List.of("kommun", "af_kontor", "fk_kontor");

    private final CsvSheet sheet;
    private final SusReader reader;
    private final Set<CaseNumber> isProtected;
    private final Map<Integer, Map<Sex, Integer>> counted = new TreeMap<>();

    SusRows(CsvSheet sheet, SusReader reader, Set<CaseNumber> isProtected) {
        this.sheet = sheet;
        this.reader = reader;
        this.isProtected = isProtected;
    }

    void add(Participation participation) {
        List<Transition> transitions = Cooperation.of(participation.held());
        if (transitions.isEmpty()) {
            return;
        }
        SusConsent.of(participation)
                .filter(consent -> !isProtected.contains(participation.number()))
                .ifPresentOrElse(
                        consent -> name(
                                participation.number(),
                                transitions.stream()
                                        .filter(each -> consent.isInForce(each.day()))
                                        .toList()),
                        () -> count(transitions.get(0).day().getYear(), participation.sex()));
    }

    void end() {
        counted.forEach((year, sexes) -> sexes.forEach(
                (sex, count) -> sheet.row("", "", "", "", "", "", "", "", "", year, sex.swedish(), count, "")));
        sheet.end();
    }

    private void count(int year, Sex sex) {
        counted.computeIfAbsent(year, each -> new TreeMap<>()).merge(sex, 1, Integer::sum);
    }

    private void name(CaseNumber number, List<Transition> transitions) {
        if (transitions.isEmpty()) {
            return;
        }
        String identity = reader.identity()
                .apply(number)
                .map(PersonalIdentityNumber::written)
                .orElse("");
        for (Transition each : transitions) {
            sheet.row(
                    number.value(),
                    identity,
                    "",
                    "",
                    "",
                    each.initiatedBy(),
                    each.from(),
                    each.to(),
                    each.day(),
                    "",
                    "",
                    "",
                    missing(identity, each));
        }
    }

    private String missing(String identity, Transition transition) {
        List<String> missing = new ArrayList<>(NEVER_KNOWN);
        if (reader.isGivenIdentities() && identity.isEmpty()) {
            missing.add("personnummer");
        }
        if (transition.initiatedBy().isEmpty()) {
            missing.add("initierad_av");
        }
        return String.join(", ", missing);
    }
}
