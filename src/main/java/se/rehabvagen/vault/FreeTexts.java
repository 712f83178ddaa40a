package se.rehabvagen.vault;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;

/**
 * What people write in their own words, kept under the person's key; a variable holds only the reference. Storing joins
 * the caller's transaction.
 */
public final class FreeTexts {

    private static final String PREFIX = "vault:";
    private static final Pattern REFERENCE =
            Pattern.compile(PREFIX + "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /** Stands for both of a case's pair instead of one organisation. */
    public static final String PAIR = "PAIR";

    private static final Set<String> ORGANISATIONS_OF_PAIR = Set.of("FK", "REGION");

    private static final String SELECT =
            "select reference, case_number, organisation, content from rehabvagen.vault_text ";

    private final JdbcClient database;
    private final PersonKeys keys;
    private final AccessLog log;
    private final Clock clock;

    FreeTexts(JdbcClient database, PersonKeys keys, AccessLog log, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Keeps a text.
     *
     * @param organisation whose text it is: nobody else reads it back; or {@link #PAIR}
     * @return the reference, {@code vault:<uuid>}
     * @throws IllegalArgumentException with a Swedish sentence if the person is protected or erased
     */
    public String store(CaseNumber caseNumber, String text, String organisation) {
        UUID reference = UUID.randomUUID();
        byte[] content = keys.demand(caseNumber).seal(text.getBytes(StandardCharsets.UTF_8), place(reference));
        database.sql("""
                        insert into rehabvagen.vault_text (reference, case_number, organisation, content, stored_at)
                        values (?, ?, ?, ?, ?)""")
                .params(reference, caseNumber.value(), organisation, content, Timestamp.from(clock.instant()))
                .update();
        return PREFIX + reference;
    }

    /** Whether a value is a reference to a text, and not the text itself. */
    public static boolean isReference(String value) {
        return REFERENCE.matcher(value).matches();
    }

    /**
     * A text, for its own organisation. Empty if it is unknown, erased, or another organisation's; an attempt on another
     * organisation's text is logged too.
     *
     * @param userId who reads
     * @param organisation to which the reader belongs
     */
    public Optional<String> read(String reference, String userId, String organisation) {
        return reference(reference)
                .flatMap(this::find)
                .filter(kept -> grant(kept, userId, organisation))
                .flatMap(this::open);
    }

    /**
     * Several texts of a case, for one organisation, by reference. What {@link #read} would not give is left out, and an attempt
     * on it logged.
     */
    public Map<String, String> readAll(
            CaseNumber caseNumber, Collection<String> references, String userId, String organisation) {
        Map<Boolean, List<Kept>> found = find(caseNumber, references).stream()
                .collect(Collectors.partitioningBy(kept -> kept.isFor(organisation)));
        found.get(false).forEach(kept -> log.textRead(caseNumber, kept.reference(), userId, false));
        log.textsRead(caseNumber, found.get(true).stream().map(Kept::reference).toList(), userId);
        Optional<PersonKey> key = keys.find(caseNumber);
        return key.map(opening -> found.get(true).stream()
                        .collect(Collectors.toMap(kept -> PREFIX + kept.reference(), kept -> text(opening, kept))))
                .orElse(Map.of());
    }

    private List<Kept> find(CaseNumber caseNumber, Collection<String> references) {
        UUID[] ids = references.stream()
                .flatMap(reference -> reference(reference).stream())
                .toArray(UUID[]::new);
        return ids.length == 0
                ? List.of()
                : database.sql(SELECT + "where reference = any (?) and case_number = ?")
                        .params(ids, caseNumber.value())
                        .query(FreeTexts::kept)
                        .list();
    }

    private static Optional<UUID> reference(String reference) {
        Matcher form = REFERENCE.matcher(reference);
        return form.matches() ? Optional.of(UUID.fromString(form.group(1))) : Optional.empty();
    }

    private Optional<Kept> find(UUID reference) {
        return database.sql(SELECT + "where reference = ?")
                .param(reference)
                .query(FreeTexts::kept)
                .optional();
    }

    private boolean grant(Kept kept, String userId, String organisation) {
        boolean granted = kept.isFor(organisation);
        log.textRead(kept.caseNumber(), kept.reference(), userId, granted);
        return granted;
    }

    private Optional<String> open(Kept kept) {
        return keys.find(kept.caseNumber()).map(key -> text(key, kept));
    }

    private static String text(PersonKey key, Kept kept) {
        return new String(key.open(kept.content(), place(kept.reference())), StandardCharsets.UTF_8);
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("reference", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getString("organisation"),
                row.getBytes("content"));
    }

    private static String place(UUID reference) {
        return "text/" + reference;
    }

    private record Kept(UUID reference, CaseNumber caseNumber, String organisation, byte[] content) {

        boolean isFor(String reader) {
            return organisation.equals(reader) || organisation.equals(PAIR) && ORGANISATIONS_OF_PAIR.contains(reader);
        }
    }
}
