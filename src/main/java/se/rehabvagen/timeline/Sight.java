package se.rehabvagen.timeline;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Organisation;
import se.rehabvagen.history.Doers;
import se.rehabvagen.history.Milestone;
import se.rehabvagen.process.Decisions;
import se.rehabvagen.vault.Disclosures;

/**
 * The wall in the story: an organisation sees the steps that it works in whole, and of others' what {@code shared-facts.dmn}
 * hands over under the consent in force. What is shown of another's step is logged as handed over.
 */
@Component
final class Sight {

    private final Decisions decisions;
    private final Disclosures log;

    Sight(Decisions decisions, Disclosures log) {
        this.decisions = decisions;
        this.log = log;
    }

    /** Writes down what a reader is told of Försäkringskassan's steps, before it is told. */
    void log(CaseNumber number, Reader reader) {
        log.shown(
                number,
                Organisation.FK,
                reader.organisation(),
                reader.ground(Organisation.FK),
                List.copyOf(reader.told()));
    }

    /** What a reader may see of a milestone: the same, with fewer facts, or nothing. */
    Optional<Milestone> of(Milestone milestone, Doers.Work work, Reader reader) {
        Organisation own = reader.organisation();
        if (own == Organisation.FK || work.atWork().contains(own)) {
            return Optional.of(milestone);
        }
        Optional<Decisions.Shared> shared = decisions.shared(milestone.key(), own);
        if (shared.filter(Decisions.Shared::isOwn).isPresent()) {
            return Optional.of(milestone);
        }
        return shared.filter(allowed -> reader.mayBeTold(Organisation.FK, allowed.scope()))
                .map(allowed -> told(milestone, allowed, reader));
    }

    private Milestone told(Milestone milestone, Decisions.Shared allowed, Reader reader) {
        Milestone told = milestone.only(allowed.facts());
        reader.isTold(
                milestone.id(), milestone.origin().processKey(), told.facts().keySet());
        return told;
    }
}
