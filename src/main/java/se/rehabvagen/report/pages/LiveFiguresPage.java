package se.rehabvagen.report.pages;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.ReportingPeriod;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.report.figure.LiveFigures;
import se.rehabvagen.report.figure.Period;

/** The figures of any period by unit and sex, as they stand or stood on a day, and their trend over the reporting periods. */
@Controller
class LiveFiguresPage {

    private final ReportAccess access;
    private final LiveFigures figures;
    private final Clock clock;

    LiveFiguresPage(ReportAccess access, LiveFigures figures, EngineClock clock) {
        this.access = access;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/rapporter/siffror/{insats}")
    String show(
            @PathVariable String insats,
            @RequestParam(defaultValue = "") String fran,
            @RequestParam(defaultValue = "") String till,
            @RequestParam(defaultValue = "") String enhet,
            @RequestParam(defaultValue = "") String kand,
            Model model) {
        Insats own = access.insats(insats);
        LocalDate today = LocalDate.now(clock);
        LocalDate end = ReportingPeriod.endOn(today, own.start(), own.end());
        List<String> problems = new ArrayList<>();
        LocalDate until = day(till, end, "Till och med", problems);
        LocalDate from = day(fran, startOf(until, own), "Från och med", problems);
        Optional<LocalDate> known =
                kand.isBlank() ? Optional.empty() : Optional.of(day(kand, today, "Som det var känt", problems));
        if (from.isAfter(until)) {
            problems.add("Från och med får inte ligga efter till och med.");
        }
        Optional<String> unit = Optional.of(enhet).filter(id -> own.unit(id).isPresent());
        model.addAttribute("insats", own);
        model.addAttribute("fran", from);
        model.addAttribute("till", until);
        model.addAttribute("kand", kand);
        model.addAttribute("enhet", enhet);
        model.addAttribute("fel", problems);
        if (problems.isEmpty()) {
            model.addAttribute("rader", figures.of(own, new LiveFigures.Request(new Period(from, until), unit, known)));
            model.addAttribute("trend", trend(own, today, unit));
        }
        return "rapport-siffror";
    }

    /** For each half-year so far, the current one too: its last day and its figures by key. */
    private Map<LocalDate, Map<String, LiveFigures.Row>> trend(Insats insats, LocalDate today, Optional<String> unit) {
        Map<LocalDate, Map<String, LiveFigures.Row>> trend = new LinkedHashMap<>();
        LocalDate from = insats.start();
        for (LocalDate end : ReportingPeriod.ends(insats.start(), insats.end())) {
            if (from.isAfter(today)) {
                break;
            }
            Map<String, LiveFigures.Row> byKey = new LinkedHashMap<>();
            figures.of(insats, new LiveFigures.Request(new Period(from, end), unit, Optional.empty()))
                    .forEach(row -> byKey.put(row.key(), row));
            trend.put(end, byKey);
            from = end.plusDays(1);
        }
        return trend;
    }

    private static LocalDate startOf(LocalDate until, Insats insats) {
        LocalDate from = insats.start();
        for (LocalDate end : ReportingPeriod.ends(insats.start(), insats.end())) {
            if (!end.isBefore(until)) {
                return from;
            }
            from = end.plusDays(1);
        }
        return from.isAfter(until) ? until : from;
    }

    private static LocalDate day(String typed, LocalDate otherwise, String name, List<String> problems) {
        if (typed.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException noDay) {
            problems.add("%s ska vara ett datum, ÅÅÅÅ-MM-DD.".formatted(name));
            return otherwise;
        }
    }
}
