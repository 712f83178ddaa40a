package se.rehabvagen.vault;

import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.PersonalIdentityNumber;

/**
 * Who a person is, as the vault keeps it and gives it out. Never printed.
 *
 * @param number null where the person is known by name only
 * @param employer name of the employer, or null
 */
public record PersonDetails(
        @Nullable PersonalIdentityNumber number,
        String firstName,
        String lastName,
        @Nullable String employer) {

    @Override
    public String toString() {
        return "PersonDetails[…]";
    }
}
