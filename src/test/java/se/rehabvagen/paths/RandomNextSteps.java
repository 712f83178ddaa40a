package se.rehabvagen.paths;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import se.rehabvagen.process.Variable;

/** Chooses next steps in the hub, none that make no sense as the case stands. */
final class RandomNextSteps {

    private static final int OFTEN = 25;
    private static final int SELDOM = 12;
    private static final int LONGEST_SLEEP = 60;

    private final Map<String, Object> facts;
    private final LocalDate today;
    private final SplittableRandom chance;

    RandomNextSteps(Map<String, Object> facts, LocalDate today, SplittableRandom chance) {
        this.facts = facts;
        this.today = today;
        this.chance = chance;
    }

    Answers choose() {
        Map<Variable<Boolean>, Boolean> sensible = new LinkedHashMap<>();
        boolean isMapped = is(HAS_SASSAM);
        sensible.put(STARTS_AVSTAMNINGSMOTE, isMapped);
        sensible.put(STARTS_FRAGA, consents(EXCHANGE_CONSENT));
        sensible.put(STARTS_GEMENSAM_KARTLAGGNING, isMapped && consents(CONSENT_AF));
        sensible.put(STARTS_SASSAM, isMapped);
        sensible.put(STARTS_PLAN, isMapped && !is(HAS_PLAN_STEP));
        sensible.put(REVIEWS_PLAN, isMapped && is(HAS_PLAN_STEP));
        sensible.put(STARTS_SJUKERSATTNING, isMapped);
        sensible.put(STARTS_LONG_TERM_BENEFIT, isMapped && !is(IS_LONG_TERM_BENEFIT));
        sensible.put(STARTS_REHABILITERING, isMapped && !is(HAS_REHABILITATION_STEP));
        sensible.put(STARTS_VANTAN, true);
        Answers answers = Answers.with(STARTS_AVSLUT, chance.nextInt(100) < SELDOM)
                .and(HUB_FOLLOW_UP_DATE, today.plusDays(1 + chance.nextInt(LONGEST_SLEEP)));
        for (var step : sensible.entrySet()) {
            answers = answers.and(step.getKey(), step.getValue() && chance.nextInt(100) < OFTEN);
        }
        return answers;
    }

    private boolean consents(Variable<Boolean> consent) {
        return is(consent) && CONSENT_UNTIL.find(facts).filter(today::isAfter).isEmpty();
    }

    private boolean is(Variable<Boolean> fact) {
        return fact.find(facts).orElse(false);
    }
}
