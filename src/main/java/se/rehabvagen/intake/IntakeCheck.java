package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.PastEvent;
import se.rehabvagen.history.Milestones;
import se.rehabvagen.process.Decisions;
import se.rehabvagen.vault.Persons;

/** Checks files against each other and against what is in already, and says what is to be played in. Changes nothing. */
@Component
final class IntakeCheck {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final String REFUSED = "Raden togs inte in, eftersom deltagaren på rad %d nekades.";

    private final Milestones milestones;
    private final Persons persons;
    private final Decisions decisions;
    private final EventCodes codes;

    IntakeCheck(Milestones milestones, Persons persons, Decisions decisions, EventCodes codes) {
        this.milestones = milestones;
        this.persons = persons;
        this.decisions = decisions;
        this.codes = codes;
    }

    /**
     * @param today the real Swedish calendar day
     * @throws UnreadableFile if a file as a whole is of no use
     */
    IntakePlan check(Intake intake, Insats insats, Files files, LocalDate today) {
        Map<CaseNumber, KnownCase> known = KnownCase.of(milestones.between(insats.id(), FIRST, today));
        ParticipantList participants = new ParticipantList(insats, today, known, persons);
        files.participants().ifPresent(content -> Sheets.read(FileKind.DELTAGARE, content, participants::take));
        EventList events = new EventList(today, codes.all());
        files.events().ifPresent(content -> Sheets.read(FileKind.HANDELSER, content, events::take));
        Work work = new Work(intake, insats, files.events().isPresent(), today, known, participants, events);
        return work.plan();
    }

    /** One check. */
    private final class Work {

        private final Intake intake;
        private final Insats insats;
        private final boolean hasEvents;
        private final LocalDate today;
        private final Map<CaseNumber, KnownCase> known;
        private final ParticipantList participants;
        private final EventList events;
        private final List<CasePlan> cases = new ArrayList<>();
        private final List<RowError> errors = new ArrayList<>();
        private int knownRows;

        Work(
                Intake intake,
                Insats insats,
                boolean hasEvents,
                LocalDate today,
                Map<CaseNumber, KnownCase> known,
                ParticipantList participants,
                EventList events) {
            this.intake = intake;
            this.insats = insats;
            this.hasEvents = hasEvents;
            this.today = today;
            this.known = known;
            this.participants = participants;
            this.events = events;
        }

        IntakePlan plan() {
            errors.addAll(participants.errors());
            errors.addAll(events.errors());
            knownRows = participants.known();
            Map<CaseNumber, List<Happened>> rows = new LinkedHashMap<>(events.byCase());
            participants.newcomers().keySet().forEach(number -> rows.putIfAbsent(number, List.of()));
            rows.forEach(this::plan);
            return new IntakePlan(cases, participants.count() + events.count(), knownRows, errors);
        }

        private void plan(CaseNumber number, List<Happened> rows) {
            Participant newcomer = participants.newcomers().get(number);
            if (newcomer != null) {
                enrol(newcomer, rows);
            } else if (known.containsKey(number)) {
                goOn(number, known.get(number), rows);
            } else {
                String reason = participants
                        .refusedLine(number)
                        .map(REFUSED::formatted)
                        .orElse("Ärendet finns varken i filen med deltagare eller i insatsen.");
                errors.addAll(CaseStory.refused(rows, reason).errors());
            }
        }

        private void enrol(Participant newcomer, List<Happened> rows) {
            if (!hasEvents) {
                Happened today = new Happened(PastEvent.INSKRIVEN, this.today, "", "", newcomer.line());
                cases.add(new CasePlan(newcomer.number(), newcomer, List.of(today), true));
                return;
            }
            Optional<Happened> enrolled = enrolment(rows);
            if (enrolled.filter(row -> row.date().isBefore(newcomer.sickLeaveStart()))
                    .isPresent()) {
                errors.add(RowError.of(
                        FileKind.DELTAGARE,
                        newcomer.line(),
                        "sjukskriven_fran",
                        "Sjukskrivningen börjar efter dagen då personen skrevs in."));
                errors.addAll(CaseStory.refused(rows, REFUSED.formatted(newcomer.line()))
                        .errors());
                return;
            }
            CaseStory story = CaseStory.of(KnownCase.none(isEligible(newcomer, enrolled)), rows);
            errors.addAll(story.errors());
            if (story.isNew().isEmpty()) {
                errors.add(RowError.of(
                        FileKind.DELTAGARE,
                        newcomer.line(),
                        "arendenummer",
                        "Ärendet saknar händelsen inskriven. Lägg till den, eller läs in personen utan händelser."));
                return;
            }
            cases.add(new CasePlan(newcomer.number(), newcomer, story.isNew(), true));
        }

        private void goOn(CaseNumber number, KnownCase there, List<Happened> rows) {
            CaseStory story = CaseStory.of(there, rows);
            errors.addAll(story.errors());
            knownRows += story.known().size();
            boolean beginsHere = !there.enrolledAt().isBefore(intake.requestedAt());
            if (!story.isNew().isEmpty() || beginsHere) {
                cases.add(new CasePlan(number, null, story.isNew(), beginsHere));
            }
        }

        private static Optional<Happened> enrolment(List<Happened> rows) {
            return rows.stream()
                    .filter(row -> row.event() == PastEvent.INSKRIVEN)
                    .min(Happened.ORDER);
        }

        private boolean isEligible(Participant newcomer, Optional<Happened> enrolled) {
            return enrolled.map(row -> decisions.isEligible(Enrolments.of(insats, newcomer, row.date(), null)))
                    .orElse(true);
        }
    }
}
