package se.rehabvagen.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.vault.Persons;

/** The rows of {@code deltagare} as they are taken one by one: who is new, who is there already, what is wrong. */
final class ParticipantList {

    private final Insats insats;
    private final ParticipantRows reader;
    private final Map<CaseNumber, KnownCase> known;
    private final Persons persons;
    private final Map<CaseNumber, Participant> newcomers = new LinkedHashMap<>();
    private final Map<CaseNumber, Integer> lines = new HashMap<>();
    private final Map<PersonalIdentityNumber, Integer> people = new HashMap<>();
    private final Map<CaseNumber, Integer> refused = new HashMap<>();
    private final List<RowError> errors = new ArrayList<>();
    private int count;
    private int knownCount;

    ParticipantList(Insats insats, LocalDate today, Map<CaseNumber, KnownCase> known, Persons persons) {
        this.insats = insats;
        this.reader = new ParticipantRows(insats, today);
        this.known = known;
        this.persons = persons;
    }

    void take(SheetRow row) {
        count++;
        Optional<Participant> read = reader.read(row, errors);
        if (read.isEmpty()) {
            remember(row);
            return;
        }
        try {
            take(read.get());
        } catch (Cells.BadCell bad) {
            errors.add(bad.error());
            remember(row);
        }
    }

    /** Events of a participant who was refused are refused likewise. */
    private void remember(SheetRow row) {
        if (CaseNumber.isValid(row.text("arendenummer"))) {
            refused.putIfAbsent(new CaseNumber(row.text("arendenummer")), row.line());
        }
    }

    private void take(Participant participant) throws Cells.BadCell {
        Cells cells = new Cells(FileKind.DELTAGARE, new SheetRow(participant.line(), Map.of()));
        Integer sameCase = lines.putIfAbsent(participant.number(), participant.line());
        if (sameCase != null) {
            throw cells.bad("arendenummer", "Ärendenumret står redan på rad %d.".formatted(sameCase));
        }
        PersonalIdentityNumber identity = participant.identity();
        Integer samePerson = identity == null ? null : people.putIfAbsent(identity, participant.line());
        if (samePerson != null) {
            throw cells.bad("personnummer", "Personen står redan på rad %d.".formatted(samePerson));
        }
        Optional<CaseNumber> elsewhere = identity == null ? Optional.empty() : persons.find(identity, insats.id());
        if (elsewhere.isPresent() && !elsewhere.get().equals(participant.number())) {
            throw cells.bad("personnummer", "Personen finns redan i insatsen, i ett annat ärende.");
        }
        if (known.containsKey(participant.number())) {
            meet(participant, elsewhere.isPresent(), cells);
        } else if (persons.exists(participant.number())) {
            throw cells.bad("arendenummer", "Ärendenumret används redan av ett annat ärende.");
        } else {
            newcomers.put(participant.number(), participant);
        }
    }

    /** The case is there. Of a protected or erased person nothing can be compared. */
    private void meet(Participant participant, boolean isSame, Cells cells) throws Cells.BadCell {
        if (!isSame && participant.identity() != null && persons.isKept(participant.number())) {
            throw cells.bad("arendenummer", "Ärendenumret tillhör en annan person.");
        }
        knownCount++;
    }

    Map<CaseNumber, Participant> newcomers() {
        return newcomers;
    }

    /** The row on which a participant was refused. */
    Optional<Integer> refusedLine(CaseNumber number) {
        return Optional.ofNullable(refused.get(number));
    }

    List<RowError> errors() {
        return errors;
    }

    /** How many rows there are. */
    int count() {
        return count;
    }

    /** How many rows tell of persons who are there already. */
    int known() {
        return knownCount;
    }
}
