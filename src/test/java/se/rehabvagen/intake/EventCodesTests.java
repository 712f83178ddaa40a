package se.rehabvagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.rehabvagen.domain.PastEvent;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class EventCodesTests {

    @Autowired
    private EventCodes codes;

    @Test
    void aListMayTellWhatTheFormsOffer() {
        assertThat(codes.all())
                .doesNotContainKeys(
                        PastEvent.INSKRIVEN, PastEvent.SASSAM, PastEvent.MOTE_KALLAT, PastEvent.GK_FORSTA_MOTE)
                .allSatisfy((event, known) -> assertThat(known).as(event.code()).isNotEmpty());
        assertThat(codes.all().get(PastEvent.ALR_START)).contains("arbetstraning", "hjalpmedel");
        assertThat(codes.all().get(PastEvent.GK_BEGARD)).containsExactlyInAnyOrder("fk", "af");
    }

    @Test
    void aRehabilitationThatGoesOnHasNotEnded() {
        assertThat(codes.all().get(PastEvent.ALR_SLUT)).containsExactlyInAnyOrder("slutford", "avbruten");
    }

    @Test
    void deathAndLeavingAreTheExitsThatNoExitFormOffers() {
        assertThat(codes.all().get(PastEvent.AVSLUT)).contains("avliden", "lamnat", "ej_deltagit", "studier");
    }
}
