package se.rehabvagen.vault;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;

/** Finds the cases of people by name. Who they are leaves the vault no more than a count of an employer does: nothing is logged. */
public final class Names {

    private final JdbcClient database;
    private final PersonKeys keys;
    private final NameIndex index;

    Names(JdbcClient database, PersonKeys keys, NameIndex index) {
        this.database = database;
        this.keys = keys;
        this.index = index;
    }

    private record Kept(CaseNumber number, byte[] key, byte[] details) {}

    /**
     * The cases of the people whose name has parts that begin as each of the typed parts does, or that are it where it has fewer
     * than three letters. Capitals, accents and hyphens do not matter. Empty where no letter was typed.
     *
     * @param insatser ids of those within which to look
     * @param mayOpen lets through the cases that the one who searches may open: into no other row is looked
     */
    public Set<CaseNumber> find(String typed, Set<String> insatser, UnaryOperator<Set<CaseNumber>> mayOpen) {
        Set<String> parts = NameParts.of(typed);
        if (parts.isEmpty()) {
            return Set.of();
        }
        Set<CaseNumber> candidates = new HashSet<>();
        insatser.forEach(insats -> candidates.addAll(index.candidates(parts, insats)));
        return candidates.isEmpty() ? Set.of() : matching(parts, mayOpen.apply(candidates));
    }

    private Set<CaseNumber> matching(Set<String> typed, Set<CaseNumber> among) {
        return kept(among).stream()
                .filter(kept -> NameParts.match(typed, NameParts.of(details(kept))))
                .map(Kept::number)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Kept> kept(Set<CaseNumber> among) {
        return database.sql("""
                        select case_number, wrapped_key, details from rehabvagen.vault_person
                        where case_number = any (?) and details is not null""")
                .param(among.stream().map(CaseNumber::value).toArray(String[]::new))
                .query((row, i) -> new Kept(new CaseNumber(row.getString(1)), row.getBytes(2), row.getBytes(3)))
                .list();
    }

    private PersonDetails details(Kept kept) {
        return DetailsFormat.read(keys.unwrap(kept.number(), kept.key()).open(kept.details(), Persons.DETAILS));
    }
}
