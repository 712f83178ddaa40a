package se.rehabvagen.timeline.finding;

import org.jspecify.annotations.Nullable;

/**
 * A case that a search found.
 *
 * @param name of the person; empty where it is not shown
 * @param why Swedish, why there is no name; empty where there is one
 * @param born year of birth, or null
 * @param holder whose case it is; empty where it is one's own
 * @param isOpen whether it can be opened at once, without saying why
 */
record Hit(String number, String name, String why, @Nullable Integer born, String unit, String holder, boolean isOpen) {

    /** Where one goes on. */
    public String address() {
        return isOpen ? "/arenden/" + number : GroundPage.addressOf(number);
    }
}
