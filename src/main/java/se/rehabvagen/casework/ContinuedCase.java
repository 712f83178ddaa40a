package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.history.BrokenOffSteps;
import se.rehabvagen.history.LastFacts;
import se.rehabvagen.process.CaseEvents;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.HubSteps;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.process.Variable;

/**
 * A case that stops and goes on: a plan, a rehabilitation and a long-term assessment run again from where they stood and
 * nothing is asked twice; which steps were broken off the hub says as news, so that somebody starts them anew.
 */
@Component
final class ContinuedCase {

    /** Models that stand beside the way: the alarm closes, and follow-up belongs to an exit or to the project's end. */
    private static final Set<String> BESIDE = Set.of(
            CaseProcess.CASE,
            "stalled-case",
            "stalled-region",
            "samtycke",
            "follow-up",
            "follow-up-region",
            "project-follow-up");

    private final CaseProcess cases;
    private final CaseEvents events;
    private final LastFacts lastFacts;
    private final BrokenOffSteps brokenOff;
    private final Insatser insatser;

    ContinuedCase(
            CaseProcess cases, CaseEvents events, LastFacts lastFacts, BrokenOffSteps brokenOff, Insatser insatser) {
        this.cases = cases;
        this.events = events;
        this.lastFacts = lastFacts;
        this.brokenOff = brokenOff;
        this.insatser = insatser;
    }

    /**
     * A running case goes on at another unit of its insats, with that unit's pair.
     *
     * @throws IllegalArgumentException if the insats has no such unit
     */
    void movesTo(CaseNumber caseNumber, String newUnit) {
        Map<String, Object> state = state(caseNumber);
        CareUnit unit = insatser.unitOf(state.get(INSATS.name()) + "." + newUnit)
                .orElseThrow(() -> new IllegalArgumentException("No such unit: " + newUnit));
        UNIT.put(state, unit.id());
        UNIT_TYPE.put(state, unit.kind().code());
        INVESTIGATOR.put(state, unit.investigators().get(0));
        COORDINATOR.put(state, unit.coordinator());
        goesOn(caseNumber, state, true);
    }

    /** A case goes on where it was after its end. */
    void resumes(CaseNumber caseNumber, boolean isProtected) {
        Map<String, Object> state = state(caseNumber);
        IS_PROTECTED.put(state, isProtected);
        goesOn(caseNumber, state, false);
    }

    /** A case goes on where it is, before or after the answer about consent, seen by its pair only. */
    void isProtected(CaseNumber caseNumber, boolean awaitsConsent) {
        Map<String, Object> state = state(caseNumber);
        IS_PROTECTED.put(state, true);
        AWAITS_CONSENT.put(state, awaitsConsent);
        goesOn(caseNumber, state, true);
    }

    private void goesOn(CaseNumber caseNumber, Map<String, Object> state, boolean runs) {
        Set<String> notLost = new HashSet<>(BESIDE);
        resume(state, STARTS_SASSAM, "sassam-mapping", notLost);
        resume(state, STARTS_PLAN, "plan-for-avslut", notLost);
        resume(state, STARTS_REHABILITERING, "arbetslivsinriktad-rehabilitering", notLost);
        resume(state, STARTS_REHABILITERING, "rehabilitation-with-af", notLost);
        resume(state, STARTS_LONG_TERM_BENEFIT, "long-term-benefit", notLost);
        List<String> lost = brokenOff.of(caseNumber, runs, notLost);
        List<String> news = new ArrayList<>();
        if (!lost.isEmpty()) {
            news.add("Avbrutet, starta på nytt vid behov: " + String.join(", ", lost));
        }
        // What the hub told and nobody has acted upon is still news.
        HUB_NEWS.find(state).filter(told -> runs).ifPresent(news::add);
        OPENING_NEWS.put(state, news.isEmpty() ? null : String.join(" · ", news));
        events.stopped(caseNumber);
        cases.continued(caseNumber, state);
    }

    private static void resume(Map<String, Object> state, Variable<Boolean> step, String model, Set<String> notLost) {
        if (step.find(state).orElse(false)) {
            notLost.add(model);
        }
    }

    private Map<String, Object> state(CaseNumber caseNumber) {
        Map<String, Object> state =
                new HashMap<>(cases.facts(caseNumber).orElseGet(() -> lastFacts.of(caseNumber, CaseProcess.CASE)));
        HubSteps.noneIn(state);
        IS_CONTINUATION.put(state, true);
        STARTS_SASSAM.put(state, !HAS_SASSAM.find(state).orElse(true));
        AWAITS_CONSENT.put(state, false);
        plan(state);
        goesOn(state, REHABILITATION_RUNS, RESUMES_REHABILITATION, STARTS_REHABILITERING);
        goesOn(state, IS_LONG_TERM_BENEFIT, RESUMES_LONG_TERM_BENEFIT, STARTS_LONG_TERM_BENEFIT);
        List.of(HAS_PLAN_STEP, HAS_REHABILITATION_STEP, IS_WAITING).forEach(step -> step.put(state, false));
        HUB_FOLLOW_UP_DATE.put(state, null);
        EXIT_DATE.put(state, null);
        EXIT_DECISION.put(state, null);
        return state;
    }

    /** A plan that was set and not recalled goes on, in force or lapsed; one without a date never lapses. */
    private static void plan(Map<String, Object> state) {
        boolean isInForce = HAS_PLAN_IN_FORCE.find(state).orElse(false);
        boolean hasPlan = isInForce || PLAN_DATE.find(state).isPresent();
        RESUMES_PLAN.put(state, hasPlan);
        RESUMES_LAPSED_PLAN.put(state, hasPlan && !isInForce);
        STARTS_PLAN.put(state, hasPlan);
    }

    private static void goesOn(
            Map<String, Object> state, Variable<Boolean> ran, Variable<Boolean> resumes, Variable<Boolean> starts) {
        boolean goesOn = ran.find(state).orElse(false);
        resumes.put(state, goesOn);
        starts.put(state, goesOn);
    }
}
