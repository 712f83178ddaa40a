package se.rehabvagen.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.rehabvagen.history.Milestones;

/** Reads all cases of an insats at one go. */
@Component("figureCases")
final class Cases {

    private final Milestones milestones;

    Cases(Milestones milestones) {
        this.milestones = milestones;
    }

    List<CaseFile> of(String insats) {
        List<CaseFile> cases = new ArrayList<>();
        milestones.eachCase(
                insats, registered -> cases.add(CaseFile.of(registered.number().value(), registered.milestones())));
        cases.sort((one, other) -> CaseFile.BY_NUMBER.compare(one.number(), other.number()));
        return List.copyOf(cases);
    }
}
