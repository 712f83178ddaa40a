package se.rehabvagen.vault;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PersonalIdentityNumber;

/**
 * Who the people behind the case numbers are. Writing joins the caller's transaction; every read is logged before it is
 * answered.
 */
public final class Persons {

    static final String DETAILS = "person";

    private final JdbcClient database;
    private final PersonKeys keys;
    private final BlindIndex index;
    private final NameIndex names;
    private final Erasure erasure;
    private final AccessLog log;
    private final Clock clock;

    Persons(JdbcClient database, PersonKeys keys, BlindIndex index, NameIndex names, AccessLog log, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.index = index;
        this.names = names;
        this.erasure = new Erasure(database, names, clock);
        this.log = log;
        this.clock = clock;
    }

    /**
     * Keeps who a person is, once for each case.
     *
     * @param insats id of the insats within which the person can be found by number, and stands only once
     * @throws IllegalArgumentException with a Swedish sentence if the case number is taken or the person is there already
     */
    public void register(CaseNumber caseNumber, String insats, PersonDetails details) {
        if (!insertOpen(caseNumber, insats, details)) {
            refuseIfPresent(caseNumber, insats, details);
            completeOpen(caseNumber, insats, details);
        }
        names.put(caseNumber, insats, details);
    }

    /**
     * Counts a person with protected identity: nothing of the person is kept.
     *
     * @throws IllegalArgumentException with a Swedish sentence if the case number is taken
     */
    public void registerProtected(CaseNumber caseNumber, String insats) {
        int kept = database.sql("""
                        insert into rehabvagen.vault_person (case_number, state, insats, registered_at, changed_at)
                        values (:case, 'protected', :insats, :now, :now) on conflict do nothing""")
                .param("case", caseNumber.value())
                .param("insats", insats)
                .param("now", now())
                .update();
        if (kept == 0) {
            throw taken();
        }
    }

    /** Whether a person was ever registered under the case number, in large or small letters, also if erased or protected since. */
    public boolean exists(CaseNumber caseNumber) {
        return database.sql("""
                        select count(*) from rehabvagen.vault_person
                        where lower(case_number) = lower(?) and registered_at is not null""").param(caseNumber.value()).query(Integer.class).single() > 0;
    }

    /** Whether it is kept who the person is: registered, and neither protected nor erased since. */
    public boolean isKept(CaseNumber caseNumber) {
        return database.sql(
                                "select count(*) from rehabvagen.vault_person where case_number = ? and details is not null")
                        .param(caseNumber.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The cases of an insats whose persons are protected: few, and to be shown to nobody but their pair. */
    public Set<CaseNumber> protectedIn(String insats) {
        return database.sql("""
                        select case_number from rehabvagen.vault_person
                        where state = 'protected' and (insats = ? or insats is null)""").param(insats).query(String.class).list().stream()
                .map(CaseNumber::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Who the person is. Empty if unknown, protected or erased; then nothing is logged, since nothing was read.
     *
     * @param userId who reads
     */
    public Optional<PersonDetails> read(CaseNumber caseNumber, Reason reason, String userId) {
        return read(caseNumber, Ground.of(reason), userId);
    }

    /** The same, on a ground that somebody gave. */
    public Optional<PersonDetails> read(CaseNumber caseNumber, Ground ground, String userId) {
        return Optional.ofNullable(read(List.of(caseNumber), ground, userId).get(caseNumber));
    }

    /** Who several people are; whoever is unknown, protected or erased is left out, and not logged. */
    public Map<CaseNumber, PersonDetails> read(Collection<CaseNumber> caseNumbers, Ground ground, String userId) {
        List<Encrypted> found = database.sql("""
                        select case_number, wrapped_key, details from rehabvagen.vault_person
                        where case_number = any (?) and details is not null""")
                .param(caseNumbers.stream().map(CaseNumber::value).toArray(String[]::new))
                .query((row, i) -> new Encrypted(new CaseNumber(row.getString(1)), row.getBytes(2), row.getBytes(3)))
                .list();
        log.personsRead(found.stream().map(Encrypted::number).toList(), ground, userId);
        return found.stream().collect(Collectors.toMap(Encrypted::number, this::opened));
    }

    /** A search found cases whose people it does not show. */
    public void found(Collection<CaseNumber> caseNumbers, String userId) {
        log.found(caseNumbers, userId);
    }

    private PersonDetails opened(Encrypted kept) {
        return DetailsFormat.read(keys.unwrap(kept.number(), kept.key()).open(kept.details(), DETAILS));
    }

    /** The case of a person in an insats. */
    public Optional<CaseNumber> find(PersonalIdentityNumber number, String insats) {
        return database.sql("select case_number from rehabvagen.vault_person where insats = ? and number_index = ?")
                .params(insats, index.of(number, insats))
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }

    /** Erases the person by deleting the key, the blind index, texts, notes and drafts; the case number stays and counts. */
    public void erase(CaseNumber caseNumber) {
        erasure.erase(caseNumber, "erased");
    }

    /** From now on nothing of the person is kept: what was kept is erased, and no free text is taken in. */
    public void protect(CaseNumber caseNumber) {
        erasure.erase(caseNumber, "protected");
    }

    private boolean insertOpen(CaseNumber caseNumber, String insats, PersonDetails details) {
        PersonKey key = keys.generate(caseNumber);
        return database.sql("""
                        insert into rehabvagen.vault_person (case_number, state, wrapped_key, insats, number_index,
                            details, registered_at, changed_at)
                        values (:case, 'open', :key, :insats, :index, :details, :now, :now) on conflict do nothing""")
                        .param("case", caseNumber.value())
                        .param("key", key.wrapped())
                        .param("insats", insats)
                        .param("index", indexOf(details, insats))
                        .param("details", key.seal(DetailsFormat.write(details), DETAILS))
                        .param("now", now())
                        .update()
                == 1;
    }

    /** A text was kept before the person was registered: the person goes under the key that is there. */
    private void completeOpen(CaseNumber caseNumber, String insats, PersonDetails details) {
        PersonKey key = keys.find(caseNumber).orElseThrow(Persons::taken);
        database.sql("""
                        update rehabvagen.vault_person set insats = :insats, number_index = :index, details = :details,
                            registered_at = :now, changed_at = :now where case_number = :case""")
                .param("case", caseNumber.value())
                .param("insats", insats)
                .param("index", indexOf(details, insats))
                .param("details", key.seal(DetailsFormat.write(details), DETAILS))
                .param("now", now())
                .update();
    }

    private void refuseIfPresent(CaseNumber caseNumber, String insats, PersonDetails details) {
        if (exists(caseNumber)) {
            throw taken();
        }
        if (details.number() != null && find(details.number(), insats).isPresent()) {
            throw new IllegalArgumentException("Personen finns redan i insatsen.");
        }
    }

    private byte @Nullable [] indexOf(PersonDetails details, String insats) {
        return details.number() == null ? null : index.of(details.number(), insats);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static IllegalArgumentException taken() {
        return new IllegalArgumentException("Ärendenumret är redan taget.");
    }

    private record Encrypted(CaseNumber number, byte[] key, byte[] details) {}
}
