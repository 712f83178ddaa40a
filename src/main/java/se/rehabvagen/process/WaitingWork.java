package se.rehabvagen.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the person at work, as one part of the house knows it; the start page gathers all parts. Each asks for what the
 * person may see and no more, and counts what an index counts.
 */
public interface WaitingWork {

    /** What waits now, the most urgent first; empty where nothing does, or where it is no work of the person's. */
    List<Waits> now();

    /** How much it presses. */
    enum Tone {
        NORMAL,
        LATE
    }

    /**
     * Something that waits.
     *
     * @param count how many, at least 1; null for a single thing that the text names
     * @param text what, Swedish, as it follows upon the number ("uppgifter ligger hos dig") or alone
     * @param address where it is done
     */
    record Waits(@Nullable Long count, String text, Tone tone, String address) {

        public boolean isLate() {
            return tone == Tone.LATE;
        }

        /** The form for one, or the form for several. */
        public static String text(long count, String one, String several) {
            return count == 1 ? one : several;
        }
    }
}
