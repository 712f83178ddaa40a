package se.rehabvagen.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Party;
import se.rehabvagen.process.CaseVariables;
import se.rehabvagen.process.FormWords;
import se.rehabvagen.timeline.papers.MyPlan;

/** What of a case's story stands in the individual's own plan: nothing that whoever prints it may not see. */
@Component
final class MyPlanWords {

    private final FormWords words;

    MyPlanWords(FormWords words) {
        this.words = words;
    }

    /** @param isTold whether the reader may see the plan at all */
    MyPlan.Goal goal(Story story, boolean isTold) {
        Optional<Story.Plan> inForce =
                story.plans().stream().filter(Story.Plan::isInForce).findFirst();
        return new MyPlan.Goal(
                isTold,
                inForce.map(Story.Plan::endsOn).orElse(null),
                inForce.map(this::way).orElse(null));
    }

    private String way(Story.Plan plan) {
        String label = words.label(CaseVariables.PLAN_WAY.name()).orElse("");
        return plan.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Story.Fact::value)
                .findFirst()
                .orElse("");
    }

    /** What is still to be done, the first first. */
    static List<MyPlan.Step> steps(Story story) {
        return story.actions().stream()
                .filter(Story.Action::isOpen)
                .map(action -> new MyPlan.Step(action.what(), who(action.who()), action.due()))
                .toList();
    }

    private static String who(String party) {
        return party.equals(Party.INDIVID.standing()) ? "Du" : party;
    }

    /** Whether the story tells that a meeting was called, and for which day. */
    static BiPredicate<String, LocalDate> shown(Story story) {
        return (called, day) -> story.events().stream()
                .filter(event -> event.id().equals(called))
                .flatMap(event -> event.facts().stream())
                .anyMatch(fact -> fact.value().equals(day.toString()));
    }
}
