package se.rehabvagen.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The product must not start like this; says why, in one Swedish sentence for each reason, to the one who starts it. */
public final class StartRefused extends RuntimeException {

    private final List<String> reasons;

    public StartRefused(String reason) {
        this(List.of(reason), null);
    }

    public StartRefused(String reason, Throwable cause) {
        this(List.of(reason), cause);
    }

    StartRefused(List<String> reasons) {
        this(reasons, null);
    }

    private StartRefused(List<String> reasons, @Nullable Throwable cause) {
        super(String.join(" ", reasons), cause);
        this.reasons = List.copyOf(reasons);
    }

    /** Swedish sentences, at least one. */
    public List<String> reasons() {
        return reasons;
    }
}
