package se.rehabvagen.timeline.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.Doers;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.process.Decisions;

/**
 * The wall in the lists, as in a case's story: the steps in which one works are seen whole, and of others' what
 * {@code shared-facts.dmn} hands over under the consent in force.
 */
@Component
final class Insight {

    /** Whose lists there are. */
    static final List<Organisation> READERS = List.of(Organisation.FK, Organisation.REGION, Organisation.AF);

    private final Decisions decisions;
    private final Doers doers;
    private final Vocabulary vocabulary;

    Insight(Decisions decisions, Doers doers, Vocabulary vocabulary) {
        this.decisions = decisions;
        this.doers = doers;
        this.vocabulary = vocabulary;
    }

    /** What a reader may see of a milestone on a day; empty: not even that it was reached. */
    Optional<Seen> of(Milestone milestone, Organisation reader, RegisteredConsent consented, LocalDate day) {
        if (reader == Organisation.FK || doers.atWork(milestone.origin()).contains(reader)) {
            return Optional.of(new Seen(milestone, false));
        }
        Optional<Decisions.Shared> shared = decisions.shared(milestone.key(), reader);
        if (shared.filter(Decisions.Shared::isOwn).isPresent()) {
            return Optional.of(new Seen(milestone, false));
        }
        return shared.filter(allowed -> consented.allows(reader, allowed.scope(), day))
                .map(allowed -> new Seen(milestone.only(allowed.facts()), true));
    }

    /** Changes whenever the rules of sharing do. */
    String version() {
        StringBuilder rules = new StringBuilder();
        vocabulary
                .milestones()
                .keySet()
                .forEach(key -> READERS.stream()
                        .filter(reader -> reader != Organisation.FK)
                        .forEach(reader -> rules.append(key).append(reader).append(decisions.shared(key, reader))));
        return Integer.toHexString(rules.toString().hashCode());
    }
}
