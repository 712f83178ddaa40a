package se.rehabvagen.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.rehabvagen.domain.Sex;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class OfferedCodesTests {

    @Autowired
    private OfferedCodes codes;

    @Test
    void aFactHasTheCodesOfItsForms() {
        assertThat(codes.of("meetingForm")).containsExactlyInAnyOrder("fysiskt", "digitalt", "telefon", "hybrid");
        assertThat(codes.of("meetingDate")).isEmpty();
    }

    @Test
    void whateverFormsOfferCanBeCorrected() {
        Set<String> correctable = new HashSet<>();
        Stream.of("meetingForm", "gkOutcome", "alrKind", "alrOutcome", "planWay", "exitReason")
                .forEach(fact -> correctable.addAll(codes.of(fact)));
        // A rehabilitation that goes on is no milestone.
        correctable.remove("fortsatter");
        Stream.of(Sex.values()).map(Sex::code).forEach(correctable::add);

        assertThat(codes.of("newValue")).isEqualTo(correctable);
    }
}
