package se.rehabvagen.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class VocabularyTests {

    @Autowired
    private Vocabulary vocabulary;

    @Test
    void aMilestoneKeyHasASwedishLabelAndItsPlaceInTheStory() {
        assertThat(vocabulary.milestone("enrolled")).contains(new Vocabulary.Kind("Inskriven", 10, false, false));
        assertThat(vocabulary.milestone("exited")).hasValueSatisfying(exited -> {
            assertThat(exited.isClosing()).isTrue();
            assertThat(exited.order()).isGreaterThan(10);
        });
        assertThat(vocabulary.milestone("meeting-held").orElseThrow().isRepeatable())
                .isTrue();
        assertThat(vocabulary.milestone("unknown")).isEmpty();
    }

    @Test
    void deathAndNotTakingPartCountUnderTheConditions() {
        assertThat(vocabulary.reportKeys())
                .containsEntry("avliden", "villkor_ej_uppfyllda")
                .containsEntry("ej_deltagit", "villkor_ej_uppfyllda")
                .containsEntry("studier", "studier")
                .hasSize(10);
    }
}
