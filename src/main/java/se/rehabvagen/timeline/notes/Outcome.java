package se.rehabvagen.timeline.notes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * What came of a form.
 *
 * @param done what was done, Swedish; empty if nothing was
 * @param typed what was typed, if it was not taken; else null
 */
record Outcome(String done, @Nullable Typed typed) {

    private static final Outcome NOTHING = new Outcome("", null);

    static Outcome done(String sentence) {
        return new Outcome(sentence, null);
    }

    static Outcome refused(Typed typed) {
        return new Outcome("", typed);
    }

    /** What the request before this one, or this one, left in the model. */
    static Outcome in(Model model, String name) {
        return model.getAttribute(name) instanceof Outcome outcome ? outcome : NOTHING;
    }

    /** What was typed in one of the forms, if it was not taken. */
    Optional<Typed> typed(String key) {
        return Optional.ofNullable(typed).filter(each -> each.key().equals(key));
    }
}
