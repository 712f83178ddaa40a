package se.rehabvagen.casework;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;

/**
 * What a meeting agreed: a coded action, who does it, and by when. That the meeting itself is followed up is one of them.
 *
 * @param party {@code vard}, {@code fk}, {@code af}, {@code arbetsgivare} or {@code individ}
 */
record AgreedAction(String code, String party, LocalDate due) {

    private static final String FOLLOW_UP = "uppfoljning";
    private static final String INVESTIGATORS = "fk";

    static List<AgreedAction> of(VariableScope meeting) {
        List<AgreedAction> actions =
                AGREED_ACTIONS.find(meeting).map(AgreedAction::read).orElse(List.of());
        Optional<AgreedAction> followUp =
                NEXT_FOLLOW_UP_DATE.find(meeting).map(day -> new AgreedAction(FOLLOW_UP, INVESTIGATORS, day));
        return Stream.concat(actions.stream(), followUp.stream()).toList();
    }

    private static List<AgreedAction> read(String json) {
        return Spin.JSON(json).elements().stream().map(AgreedAction::read).toList();
    }

    private static AgreedAction read(SpinJsonNode row) {
        return new AgreedAction(
                row.prop(ACTION_CODE.name()).stringValue(),
                row.prop(ACTION_PARTY.name()).stringValue(),
                LocalDate.parse(row.prop(ACTION_DUE_DATE.name()).stringValue()));
    }

    /** What the care unit is to do is watched by the coordinator, everything else by the investigator. */
    boolean isAboutCare() {
        return party.equals("vard");
    }
}
