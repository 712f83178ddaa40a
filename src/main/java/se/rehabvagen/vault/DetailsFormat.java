package se.rehabvagen.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.PersonalIdentityNumber;

/** How a person's details look before they are encrypted: JSON, so that a later version can add a field. */
final class DetailsFormat {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DetailsFormat() {}

    static byte[] write(PersonDetails person) {
        PersonalIdentityNumber number = person.number();
        Stored stored = new Stored(
                number == null ? null : number.digits(), person.firstName(), person.lastName(), person.employer());
        try {
            return JSON.writeValueAsBytes(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A person's details cannot be written", e);
        }
    }

    static PersonDetails read(byte[] json) {
        try {
            Stored stored = JSON.readValue(json, Stored.class);
            PersonalIdentityNumber number =
                    stored.number() == null ? null : new PersonalIdentityNumber(stored.number());
            return new PersonDetails(number, stored.firstName(), stored.lastName(), stored.employer());
        } catch (IOException e) {
            throw new IllegalStateException("A person's details cannot be read", e);
        }
    }

    private record Stored(
            @Nullable String number,
            String firstName,
            String lastName,
            @Nullable String employer) {}
}
