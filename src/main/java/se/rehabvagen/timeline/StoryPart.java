package se.rehabvagen.timeline;

import java.util.Set;
import org.springframework.ui.Model;
import se.rehabvagen.domain.CaseNumber;

/** A part of a case's story that is told beside it, in a template of its own that the story's includes. */
public interface StoryPart {

    /** Puts what the part's template shows to a reader into the model. */
    void tell(CaseNumber number, Reader reader, Model model);

    /** Keys of models that the part lets people start itself: their forms need not be offered beside it. */
    default Set<String> offers() {
        return Set.of();
    }
}
