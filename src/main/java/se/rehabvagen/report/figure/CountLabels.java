package se.rehabvagen.report.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What counts are called in Swedish. */
final class CountLabels {

    private static final Map<String, String> SEXES = Map.of(CountName.WOMEN, "kvinnor", CountName.MEN, "män");

    private final Map<String, String> byKey = new HashMap<>();

    CountLabels(Tally.Form form) {
        Words words = form.words();
        byKey.put("utan_mal", "Deltagare som inte har uppnått målet");
        words.figures().forEach((key, kind) -> byKey.put(key, kind.label()));
        words.exits().forEach((leaf, kind) -> byKey.put(CountName.leaf(leaf), "Avslutade: " + kind.label()));
        List<String> headings = words.exitGroups(form.kind());
        for (int group = 0; group < headings.size(); group++) {
            byKey.put(CountName.exitGroup(group), "Avslutade: " + headings.get(group));
        }
        for (int group = 0; group < PlanMonths.groups(); group++) {
            byKey.put(PlanMonths.name(group), "Första planen: " + PlanMonths.label(group));
        }
    }

    /** In Swedish quotation marks. */
    String of(String name) {
        return "”%s”".formatted(label(name));
    }

    private String label(String name) {
        for (Map.Entry<String, String> sex : SEXES.entrySet()) {
            if (name.endsWith(sex.getKey())) {
                String all = name.substring(0, name.length() - sex.getKey().length());
                return "%s (%s)".formatted(label(all), sex.getValue());
            }
        }
        return name.endsWith(CountName.REST)
                ? "Inte: " + label(name.substring(0, name.length() - CountName.REST.length()))
                : byKey.getOrDefault(name, name);
    }
}
