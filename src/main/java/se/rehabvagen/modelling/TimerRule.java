package se.rehabvagen.modelling;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A timer says when in a way that the engine understands, and what it does when the past is played in. */
final class TimerRule implements Rule {

    private static final Pattern WHEN =
            Pattern.compile("(R\\d*/)?P(?=\\w)\\d*[YMWD]?\\d*[MWD]?\\d*D?(T\\w+)?|\\d{4}-\\d\\d-\\d\\d(T[\\d:]+)?|"
                    + "\\$\\{[\\w.]+}(T\\d\\d:\\d\\d:\\d\\d)?");
    private static final Set<String> PAST = Set.of("run", "skip");

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return files.each(TimerEventDefinition.class, TimerRule::check);
    }

    private static Stream<Finding> check(ProcessFile file, TimerEventDefinition timer) {
        BaseElement event = (BaseElement) timer.getParentElement();
        String when = Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                .filter(each -> each != null)
                .map((Expression each) -> each.getTextContent().trim())
                .collect(Collectors.joining(" "));
        return Finding.all(
                file.when(
                        !WHEN.matcher(when).matches(),
                        event,
                        "tiden \"%s\" går inte att läsa: skriv som P30D, 2027-01-31 eller ${variabel}".formatted(when)),
                file.when(
                        !Marks.values(event, "past").allMatch(PAST::contains)
                                || Marks.values(event, "past").count() != 1,
                        event,
                        "ange egenskapen past: run om tiden gäller även vid inläsning av gamla händelser, annars skip"));
    }
}
