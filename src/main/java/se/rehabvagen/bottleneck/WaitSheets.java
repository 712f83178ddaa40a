package se.rehabvagen.bottleneck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that the tab shows, as tables for a spreadsheet. */
@Component
final class WaitSheets {

    private final StepFigures steps;
    private final PartyFigures parties;
    private final Handovers handovers;
    private final Repeats repeats;
    private final StandingStill standingStill;

    WaitSheets(
            StepFigures steps,
            PartyFigures parties,
            Handovers handovers,
            Repeats repeats,
            StandingStill standingStill) {
        this.steps = steps;
        this.parties = parties;
        this.handovers = handovers;
        this.repeats = repeats;
        this.standingStill = standingStill;
    }

    List<WaitSheet> all(Question question) {
        return List.of(
                steps(question),
                parties(question),
                handovers(question),
                repeats(question),
                standingStill(question),
                about(question));
    }

    WaitSheet steps(Question question) {
        List<String> heads = joined(
                List.of(
                        "Plats",
                        "Process",
                        "Steg",
                        "Väntar på",
                        "Mål",
                        "Väntar nu",
                        "Vilar nu",
                        "Äldsta (dagar)",
                        "Takt"),
                FigureCells.HEADS,
                List.of("Väntedagar förra perioden", "Förändring väntedagar", "Förändring median"));
        List<List<?>> rows = new ArrayList<>();
        for (Ranked ranked : steps.ranked(question)) {
            Step step = ranked.step();
            rows.add(joined(
                    Arrays.asList(
                            ranked.rank(),
                            step.processName(),
                            step.name(),
                            step.partyName(),
                            step.target() == null ? "" : step.target().text(),
                            step.openNow(),
                            step.asleep(),
                            step.oldestOpen(),
                            step.paceText()),
                    FigureCells.of(step.now()),
                    Arrays.asList(
                            step.previous().waitingDays(),
                            step.change().waitingDays(),
                            step.change().median())));
        }
        return new WaitSheet("Steg", heads, rows);
    }

    private WaitSheet parties(Question question) {
        List<List<?>> rows = new ArrayList<>();
        for (PartyFigures.Row row : parties.of(question)) {
            rows.add(joined(
                    Arrays.asList(row.name(), row.openNow(), row.oldestOpen()),
                    FigureCells.of(row.now()),
                    List.of(row.previous().waitingDays(), row.change().waitingDays())));
        }
        return new WaitSheet(
                "Parter",
                joined(
                        List.of("Väntar på", "Väntar nu", "Äldsta (dagar)"),
                        FigureCells.HEADS,
                        List.of("Väntedagar förra perioden", "Förändring väntedagar")),
                rows);
    }

    private WaitSheet handovers(Question question) {
        Handovers.Found found = handovers.of(question);
        List<List<?>> rows = new ArrayList<>();
        found.distribution().forEach(each -> rows.add(List.of("Byten i ett ärende", each.handovers(), each.cases())));
        found.between()
                .forEach(each -> rows.add(
                        List.of("Från %s till %s".formatted(each.fromName(), each.toName()), "", each.count())));
        return new WaitSheet("Organisationsbyten", List.of("Vad", "Antal byten", "Antal"), rows);
    }

    private WaitSheet repeats(Question question) {
        Repeats.All all = repeats.of(question);
        List<List<?>> rows = new ArrayList<>();
        for (Repeats.Found found : List.of(all.rehabilitation(), all.jointMapping())) {
            found.distribution().forEach(each -> rows.add(List.of(found.label(), each.times(), each.cases())));
        }
        return new WaitSheet("Upprepningar", List.of("Vad", "Antal gånger", "Deltagare"), rows);
    }

    private WaitSheet standingStill(Question question) {
        List<List<?>> rows = new ArrayList<>();
        for (StandingStill.Row row :
                standingStill.of(question.scope(), question.today()).cases()) {
            rows.add(Arrays.asList(
                    row.isProtected() ? "skyddat ärende" : row.caseNumber(),
                    row.unitName(),
                    row.days(),
                    row.lastEvent(),
                    row.hasAlarm() ? "ja" : "nej"));
        }
        return new WaitSheet(
                "Står stilla", List.of("Ärende", "Vårdenhet", "Dagar", "Senaste händelse", "Larm till paret"), rows);
    }

    private static WaitSheet about(Question question) {
        return new WaitSheet(
                "Om siffrorna",
                List.of("Vad", "Värde"),
                List.of(
                        List.of("Från", question.period().from()),
                        List.of("Till", question.period().until()),
                        List.of("Hämtat", question.today()),
                        List.of("Insats", question.scope().insats().orElse("alla")),
                        List.of("Vårdenhet", question.scope().unit().orElse("alla")),
                        List.of("Process", question.process().orElse("alla")),
                        List.of(
                                "Version",
                                question.version().map(Object::toString).orElse("alla")),
                        List.of("Så räknas det", WaitsApi.NOTE)));
    }

    private static <T> List<T> joined(List<? extends T> first, List<? extends T> then, List<? extends T> last) {
        List<T> all = new ArrayList<>(first);
        all.addAll(then);
        all.addAll(last);
        return all;
    }
}
