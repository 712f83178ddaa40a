package se.rehabvagen.vault;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;

/** How many people an employer has among some cases: a count leaves the vault, and no person. */
public final class Employers {

    private final JdbcClient database;
    private final PersonKeys keys;

    Employers(JdbcClient database, PersonKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    private record Kept(CaseNumber number, byte[] key, byte[] details) {}

    /**
     * Counts by employer, as it is written; who has none is left out. Nobody is read out, so nothing is logged; small counts
     * still tell of few people.
     */
    public Map<String, Long> of(String insats, Set<CaseNumber> cases) {
        return database
                .sql("""
                        select case_number, wrapped_key, details from rehabvagen.vault_person
                        where insats = ? and details is not null""")
                .param(insats)
                .query((row, i) -> new Kept(new CaseNumber(row.getString(1)), row.getBytes(2), row.getBytes(3)))
                .list()
                .stream()
                .filter(kept -> cases.contains(kept.number()))
                .map(this::employer)
                .filter(employer -> !employer.isBlank())
                .collect(Collectors.groupingBy(String::strip, TreeMap::new, Collectors.counting()));
    }

    private String employer(Kept kept) {
        PersonDetails details =
                DetailsFormat.read(keys.unwrap(kept.number(), kept.key()).open(kept.details(), Persons.DETAILS));
        return details.employer() == null ? "" : details.employer();
    }
}
