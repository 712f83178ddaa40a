package se.rehabvagen.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.rehabvagen.process.form.Checked;
import se.rehabvagen.process.form.FormSchema;

class BoundFormTests {

    private static final BoundForm FORM = new BoundForm(FormSchema.NONE, Set.of(), Set.of("named"), List.of());

    @Test
    void anAnswerThatStandsIsNotWrittenAgain() {
        Map<String, @Nullable Object> current = values("isTicked", false, "share", 50L, "named", null);

        assertThat(kept(values("isTicked", false, "share", 50L, "named", null), current))
                .isEmpty();
    }

    @Test
    void anotherAnswerAnotherTypeAndAnEmptiedFieldAreWritten() {
        Map<String, @Nullable Object> current = values("isTicked", false, "share", 50, "reason", "annat");

        assertThat(kept(values("isTicked", true, "share", 50L, "reason", null), current))
                .isEqualTo(values("isTicked", true, "share", 50L, "reason", null));
    }

    @Test
    void aListThatStandsIsNotWrittenAgain() {
        var list = JsonNodeFactory.instance.arrayNode().add("utredning");

        assertThat(kept(values("list", list), values("list", list.deepCopy()))).isEmpty();
        assertThat(kept(values("list", list), values())).containsOnlyKeys("list");
    }

    @Test
    void anEmptyFieldIsThereOnlyIfTheModelNamesIt() {
        assertThat(kept(values("named", null, "other", null), values())).isEqualTo(values("named", null));
    }

    private static Map<String, @Nullable Object> kept(
            Map<String, @Nullable Object> answered, Map<String, @Nullable Object> current) {
        return FORM.kept(new Checked(answered, Map.of(), List.of()), current);
    }

    private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
