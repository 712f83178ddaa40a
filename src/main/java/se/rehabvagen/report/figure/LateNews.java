package se.rehabvagen.report.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.rehabvagen.history.Milestone;

/** What was registered after a report was computed, and is about the time that it covers. */
final class LateNews {

    private static final String CORRECTED = "corrected";

    private final Instant computedAt;
    private final LocalDate until;
    private final Words words;

    LateNews(Instant computedAt, LocalDate until, Words words) {
        this.computedAt = computedAt;
        this.until = until;
        this.words = words;
    }

    /** Swedish sentences with counts; none if nothing was. Which cases they are is told by {@link #numbers}. */
    List<String> sentences(List<CaseFile> cases) {
        List<String> sentences = new ArrayList<>();
        told(cases, milestone -> !isCorrection(milestone))
                .forEach((what, numbers) -> sentences.add("Registrerat i efterhand för tiden till och med %s: %s, %d."
                        .formatted(until, what, numbers.size())));
        told(cases, LateNews::isCorrection)
                .forEach((what, numbers) -> sentences.add(
                        "Rättat för tiden till och med %s: %s, %d.".formatted(until, what, numbers.size())));
        return sentences;
    }

    /** What is new of one case, in the order of its registration. */
    List<String> of(CaseFile file) {
        return file.registered().stream()
                .filter(this::isNews)
                .sorted(Comparator.comparing(Milestone::recordedAt).thenComparing(Milestone::id))
                .map(milestone -> (isCorrection(milestone)
                                ? "%s: ”%s” %s rättades %s."
                                : "%s: ”%s” %s registrerades i efterhand %s.")
                        .formatted(file.number(), what(milestone), day(milestone), milestone.knownOn()))
                .toList();
    }

    private Map<String, List<String>> told(List<CaseFile> cases, Predicate<Milestone> wanted) {
        Map<String, List<String>> numbers = new TreeMap<>();
        cases.forEach(file -> file.registered().stream()
                .filter(wanted)
                .filter(this::isNews)
                .forEach(milestone -> numbers.computeIfAbsent(what(milestone), what -> new ArrayList<>())
                        .add(file.number())));
        return numbers;
    }

    private boolean isNews(Milestone milestone) {
        return milestone.recordedAt().isAfter(computedAt) && !day(milestone).isAfter(until);
    }

    private static boolean isCorrection(Milestone milestone) {
        return milestone.key().equals(CORRECTED);
    }

    /** The day that it is about: a correction may also move something into the period. */
    private static LocalDate day(Milestone milestone) {
        LocalDate wrong = milestone.date("correctedDate").orElse(milestone.occurredOn());
        return isCorrection(milestone)
                ? milestone
                        .date("newDate")
                        .filter(right -> right.isBefore(wrong))
                        .orElse(wrong)
                : milestone.occurredOn();
    }

    private String what(Milestone milestone) {
        return words.milestone(
                isCorrection(milestone) ? milestone.text("correctedMilestone").orElse("") : milestone.key());
    }

    /** The numbers of the cases in which something is new, in order. */
    List<String> numbers(List<CaseFile> cases) {
        return cases.stream()
                .filter(file -> file.registered().stream().anyMatch(this::isNews))
                .map(CaseFile::number)
                .sorted(CaseFile.BY_NUMBER)
                .toList();
    }
}
