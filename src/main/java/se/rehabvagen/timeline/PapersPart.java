package se.rehabvagen.timeline;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.timeline.papers.Papers;

/** The papers of a case, in its story. */
@Component
final class PapersPart implements StoryPart {

    private final Papers papers;

    PapersPart(Papers papers) {
        this.papers = papers;
    }

    @Override
    public void tell(CaseNumber number, Reader reader, Model model) {
        model.addAttribute("papers", papers.of(number, reader.organisation()));
    }
}
