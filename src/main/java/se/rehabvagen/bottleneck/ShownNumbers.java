package se.rehabvagen.bottleneck;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.vault.Persons;

/**
 * The numbers of cases as the reader may see them: the project lead's own, and never a protected person's, not even on what
 * the case did before it was protected.
 */
@Component
final class ShownNumbers {

    private final Persons persons;
    private final Readers readers;

    ShownNumbers(Persons persons, Readers readers) {
        this.persons = persons;
        this.readers = readers;
    }

    /** For the answer to one request. */
    Mask mask() {
        return new Mask(readers.leads());
    }

    /** Asks for the protected cases of each insats once. */
    final class Mask {

        private final boolean leads;
        private final Map<String, Set<CaseNumber>> isProtected = new HashMap<>();

        private Mask(boolean leads) {
            this.leads = leads;
        }

        boolean hides(String insats, CaseNumber number) {
            return isProtected.computeIfAbsent(insats, persons::protectedIn).contains(number);
        }

        /** Empty where the reader may not see it. */
        Optional<CaseNumber> shown(String insats, CaseNumber number) {
            return leads && !hides(insats, number) ? Optional.of(number) : Optional.empty();
        }
    }
}
