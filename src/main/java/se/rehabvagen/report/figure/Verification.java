package se.rehabvagen.report.figure;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.report.paper.Heading;

/** Counts the figures of a signed report again, and says what differs and why. */
@Component
public final class Verification {

    private final Cases cases;
    private final Vocabulary vocabulary;

    Verification(Cases cases, Vocabulary vocabulary) {
        this.cases = cases;
        this.vocabulary = vocabulary;
    }

    /** The figures that would be others today, in the order of the report; none if all are the same. */
    public List<Difference> differences(Frozen frozen, Insats insats) {
        Heading heading = frozen.report().heading();
        Words words = Words.of(vocabulary);
        List<CaseFile> read = cases.of(insats.id());
        Findings today = new Assembly(insats, new Tally.Form(words, heading.kind()), read)
                .of(new Period(heading.from(), heading.until()), Optional.empty());
        LateNews news = new LateNews(heading.computedAt(), heading.until(), words);
        return new Comparison(frozen, today, read, news).differences();
    }
}
