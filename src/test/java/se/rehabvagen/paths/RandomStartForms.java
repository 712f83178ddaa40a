package se.rehabvagen.paths;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import se.rehabvagen.history.Corrections;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.process.Variable;

/** Picks what is offered at any time for a case on its way. */
final class RandomStartForms {

    private static final List<String> OFFERED =
            List.of("request-avstamningsmote", "withdraw-consent", "correct-fact", "change-unit", "protect-identity");

    private static final List<String> THE_END = List.of("record-death", "leave-insats");
    private static final int SELDOM = 8;

    private static final Map<String, Variable<Boolean>> CONSENTS = Map.of(
            "utbyte", EXCHANGE_CONSENT,
            "af", CONSENT_AF,
            "arbetsgivare", CONSENT_EMPLOYER,
            "sus", CONSENT_SUS,
            "region_informerar", CONSENT_REGION_INFORMS);

    /** Milestones that the form does not offer to correct. */
    private static final Set<String> NOT_OFFERED =
            Set.of("corrected", "plan-lapsed", "protected", "unit-changed", "pair-changed", "resumed");

    record Start(String process, Answers answers) {}

    private final Caseworker person;
    private final SplittableRandom chance;

    RandomStartForms(Caseworker person, SplittableRandom chance) {
        this.person = person;
        this.chance = chance;
    }

    Start next() {
        String process = chance.nextInt(100) < SELDOM
                ? THE_END.get(chance.nextInt(THE_END.size()))
                : OFFERED.get(chance.nextInt(OFFERED.size()));
        return switch (process) {
            case "change-unit" -> new Start(process, Answers.with(NEW_UNIT, otherUnit()));
            case "withdraw-consent" -> new Start(process, Answers.with(WITHDRAWN_CONSENT, standingConsent()));
            case "correct-fact" -> new Start(process, correction());
            case "protect-identity" ->
                person.fact(IS_PROTECTED) ? new Start("request-avstamningsmote", Answers.none()) : plain(process);
            default -> plain(process);
        };
    }

    private static Start plain(String process) {
        return new Start(process, Answers.none());
    }

    /** A consent that holds; the exchange does as long as the case is on its way. */
    private String standingConsent() {
        List<String> standing = CONSENTS.entrySet().stream()
                .filter(consent -> person.fact(consent.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return standing.get(chance.nextInt(standing.size()));
    }

    private String otherUnit() {
        return person.fact(UNIT).equals(Office.UNIT) ? Office.OTHER_UNIT : Office.UNIT;
    }

    /** Something that holds gets another day, or is said to be wrong altogether. */
    private Answers correction() {
        List<Milestone> correctable = Corrections.applied(person.reached()).stream()
                .filter(milestone -> !NOT_OFFERED.contains(milestone.key()))
                .toList();
        Milestone wrong = correctable.get(chance.nextInt(correctable.size()));
        Answers answers = Answers.with(CORRECTED_MILESTONE, wrong.key()).and(CORRECTED_DATE, wrong.occurredOn());
        return chance.nextBoolean()
                ? answers.and(CORRECTION_KIND, "ogiltig")
                : answers.and(CORRECTION_KIND, "nytt_datum")
                        .and(NEW_DATE, wrong.occurredOn().minusDays(1));
    }
}
