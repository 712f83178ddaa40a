package se.rehabvagen.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.InsatsProcess;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.process.OwnAuthority;

/** Makes a project: its description, its units and people, and the process that keeps its calendar. */
@Component
final class InsatsRegistration {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock SYSTEM = Clock.systemUTC();

    private final Insatser insatser;
    private final InsatsStaff staff;
    private final StaffCheck staffCheck;
    private final InsatsProcess process;
    private final OwnAuthority authority;
    private final TransactionTemplate transaction;

    InsatsRegistration(
            Insatser insatser,
            InsatsStaff staff,
            StaffCheck staffCheck,
            InsatsProcess process,
            OwnAuthority authority,
            PlatformTransactionManager transactions) {
        this.insatser = insatser;
        this.staff = staff;
        this.staffCheck = staffCheck;
        this.process = process;
        this.authority = authority;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What became of a registration. */
    enum Outcome {
        MADE,
        KNOWN,
        DIFFERS
    }

    /** What is wrong with a description, or with the people whom a new one names; empty if nothing is. */
    List<String> problems(String json) {
        try {
            List<String> problems = InsatsDescription.problems(JSON.readTree(json));
            return problems.isEmpty() ? problemsOfStaff(Insatser.read(json)) : problems;
        } catch (JsonProcessingException e) {
            return List.of("Beskrivningen är inte giltig JSON.");
        }
    }

    private List<String> problemsOfStaff(Insats insats) {
        return insatser.find(insats.id()).isPresent() ? List.of() : staffCheck.problems(insats);
    }

    /** Makes the project wholly or not at all; the same description again changes nothing. */
    Outcome register(String json) {
        Insats insats = Insatser.read(json);
        Optional<String> known = insatser.description(insats.id());
        if (known.isPresent()) {
            return tree(known.get()).equals(tree(json)) ? Outcome.KNOWN : Outcome.DIFFERS;
        }
        transaction.executeWithoutResult(status -> {
            insatser.save(insats.id(), json, SYSTEM.instant());
            staff.ensure(insats);
            authority.run(() -> process.registered(insats));
        });
        return Outcome.MADE;
    }

    /** The descriptions of all projects, as they were registered. */
    List<JsonNode> descriptions() {
        return insatser.descriptions().stream().map(InsatsRegistration::tree).toList();
    }

    Optional<JsonNode> description(String id) {
        return insatser.description(id).map(InsatsRegistration::tree);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The description of an insats is no JSON", e);
        }
    }
}
