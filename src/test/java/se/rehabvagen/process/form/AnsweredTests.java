package se.rehabvagen.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which fields of a form somebody has filled in, told afterwards. */
class AnsweredTests {

    private static final FormSchema MINUTES = Forms.shipped("meeting-minutes");
    private static final Map<String, Object> LEFT = Map.of(
            "meetingOutcome", "installt",
            "meetingDate", "2021-03-01",
            "attendsFk", true,
            "attendsAf", false,
            "cancelledDate", "2021-03-02",
            "cancelReason", "");

    @Test
    void neitherWhatIsHiddenNorWhatIsEmptyWasFilledIn() {
        assertThat(MINUTES.answered(LEFT))
                .extracting(FormField::key)
                .containsExactly("meetingOutcome", "cancelledDate");
    }

    @Test
    void whereTooLittleIsKnownWhatHoldsSomethingIsTold() {
        assertThat(MINUTES.filled(LEFT))
                .extracting(FormField::key)
                .containsExactly("meetingOutcome", "meetingDate", "attendsFk", "cancelledDate");
    }

    @Test
    void aFieldBearsTheNameOfItsGroup() {
        assertThat(MINUTES.byKey().get("meetingDate").group()).isEqualTo("Mötet");
        assertThat(MINUTES.byKey().get("meetingOutcome").group()).isEmpty();
    }

    @Test
    void ofGroupsWithinGroupsTheInnermostWithANameIsMeant() {
        FormSchema form = Forms.of("""
                {"type": "group", "label": "Yttre", "components": [
                    {"type": "checkbox", "key": "first", "label": "Första"},
                    {"type": "group", "label": "", "components": [{"type": "checkbox", "key": "second", "label": "Andra"}]},
                    {"type": "group", "label": "Inre", "components": [{"type": "checkbox", "key": "third", "label": "Tredje"}]}]}
                """);

        assertThat(form.fields()).extracting(FormField::group).containsExactly("Yttre", "Yttre", "Inre");
    }

    @Test
    void whatWasOnlyShownWasNotFilledIn() {
        FormSchema form = Forms.of(
                "{\"type\": \"textfield\", \"key\": \"shown\", \"label\": \"Visas\", \"disabled\": true}",
                "{\"type\": \"textfield\", \"key\": \"kept\", \"label\": \"Lämnas\", \"readonly\": true}");

        assertThat(form.answered(Map.of("shown", "a", "kept", "b")))
                .extracting(FormField::key)
                .containsExactly("kept");
    }
}
