package se.rehabvagen.bottleneck;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The card on Cockpit's dashboard. */
@RestController
final class OverviewApi {

    private final Questions questions;
    private final Overview overview;

    OverviewApi(Questions questions, Overview overview) {
        this.questions = questions;
        this.overview = overview;
    }

    record Card(LocalDate today, List<Overview.Row> insatser) {}

    @GetMapping("/api/flaskhalsar/oversikt")
    Card overview(Questions.Filter filter) {
        Question question = questions.read(filter);
        return new Card(question.today(), overview.of(question.scope(), question.today()));
    }
}
