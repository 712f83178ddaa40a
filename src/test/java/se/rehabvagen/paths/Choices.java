package se.rehabvagen.paths;

import java.time.LocalDate;
import java.util.List;

/** How somebody who fills in a form decides where the form leaves a choice. */
interface Choices {

    String oneOf(List<String> options);

    boolean tick(String field);

    long number(long least, long most);

    /**
     * A day.
     *
     * @param when {@code notFuture}, {@code future}, or empty where the form allows any
     */
    LocalDate day(String when);

    /** How many rows a list gets. */
    int rows();

    /** A text where the form demands one: an office's town, since what else is demanded the test must say. */
    default String word() {
        return "Nyköping";
    }

    boolean answersOptional();
}
