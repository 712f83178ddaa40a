package se.rehabvagen.vault;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;

/**
 * What people write in their own words, kept under the person's key; a variable holds only the reference. Storing joins
 * the caller's transaction.
 */
public final class FreeTexts {

    private static final Pattern REFERENCE =
            Pattern.compile("vault:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /** Stands for both of a case's pair instead of one organisation. */
    public static final String PAIR = "PAIR";

    private static final Set<String> ORGANISATIONS_OF_PAIR = Set.of("FK", "REGION");

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
        return "vault:" + reference;
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
        return Optional.of(REFERENCE.matcher(reference))
                .filter(form -> form.matches())
                .map(form -> UUID.fromString(form.group(1)))
                .flatMap(this::find)
                .filter(kept -> grant(kept, userId, organisation))
                .flatMap(this::open);
    }

    private Optional<Kept> find(UUID reference) {
        return database.sql("""
                        select case_number, organisation, content from rehabvagen.vault_text where reference = ?""")
                .param(reference)
                .query((row, i) ->
                        new Kept(reference, new CaseNumber(row.getString(1)), row.getString(2), row.getBytes(3)))
                .optional();
    }

    private boolean grant(Kept kept, String userId, String organisation) {
        boolean granted = kept.organisation().equals(organisation)
                || kept.organisation().equals(PAIR) && ORGANISATIONS_OF_PAIR.contains(organisation);
        log.textRead(kept.caseNumber(), kept.reference(), userId, granted);
        return granted;
    }

    private Optional<String> open(Kept kept) {
        return keys.find(kept.caseNumber())
                .map(key -> key.open(kept.content(), place(kept.reference())))
                .map(text -> new String(text, StandardCharsets.UTF_8));
    }

    private static String place(UUID reference) {
        return "text/" + reference;
    }

    private record Kept(UUID reference, CaseNumber caseNumber, String organisation, byte[] content) {}
}
