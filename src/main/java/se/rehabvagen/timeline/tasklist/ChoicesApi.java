package se.rehabvagen.timeline.tasklist;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.rehabvagen.process.Choices;
import se.rehabvagen.process.Choices.Choice;

/** What a form offers that only the server knows, for Tasklist, which gives a start form no values of its own. */
@RestController
final class ChoicesApi {

    private final Choices choices;

    ChoicesApi(Choices choices) {
        this.choices = choices;
    }

    /** Every list, under the key by which the fields of forms name it; the same as the person at work may choose from. */
    @GetMapping("/api/formulardata/listor")
    Map<String, List<Choice>> lists() {
        return choices.all().entrySet().stream()
                .collect(Collectors.toMap(list -> list.getKey().key(), Map.Entry::getValue));
    }
}
