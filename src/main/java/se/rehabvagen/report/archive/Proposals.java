package se.rehabvagen.report.archive;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.report.figure.Frozen;
import se.rehabvagen.report.paper.Seal;

/** What was laid before owners and signers, and what became of it. Nothing here is ever changed. */
@Component
public final class Proposals {

    private static final Clock SYSTEM = Clock.systemUTC();

    private final JdbcClient database;

    Proposals(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps a report as it is laid before those who sign.
     *
     * @return its digest
     */
    public String lay(String report, Frozen content) {
        String text = CanonicalForm.of(content);
        String digest = CanonicalForm.digest(text);
        database.sql("""
                        insert into rehabvagen.report_proposal (digest, report, content, proposed_at) values (?, ?, ?, ?)
                        on conflict (digest) do nothing""")
                .params(digest, report, text, Timestamp.from(SYSTEM.instant()))
                .update();
        return digest;
    }

    /** What was laid before the signers under this digest. */
    public Optional<Frozen> find(String digest) {
        return text(digest).map(CanonicalForm::read);
    }

    /** The same, as the canonical text over which the digest was computed. */
    public Optional<String> text(String digest) {
        return database.sql("select content from rehabvagen.report_proposal where digest = ?")
                .param(digest)
                .query(String.class)
                .optional();
    }

    /** Digest of what was laid last. */
    public Optional<String> last(String report) {
        return database.sql("""
                        select digest from rehabvagen.report_proposal where report = ?
                        order by proposed_at desc limit 1""").param(report).query(String.class).optional();
    }

    public void signed(String digest, String userId, Seal.Signature signature) {
        database.sql("""
                        insert into rehabvagen.report_signature (digest, user_id, capacity, name, email, organisation,
                            place, signed_on, signed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        digest,
                        userId,
                        signature.capacity(),
                        signature.name(),
                        signature.email(),
                        signature.organisation(),
                        signature.place(),
                        signature.day(),
                        Timestamp.from(SYSTEM.instant()))
                .update();
    }

    public boolean hasSigned(String digest, String userId) {
        return database.sql("select count(*) from rehabvagen.report_signature where digest = ? and user_id = ?")
                        .params(digest, userId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** All have signed: this is the report. */
    public void freeze(String report, String digest) {
        database.sql("insert into rehabvagen.report_signed (report, digest, frozen_at) values (?, ?, ?)")
                .params(report, digest, Timestamp.from(SYSTEM.instant()))
                .update();
    }

    /** The seal of a signed report; empty until it is signed. */
    public Optional<Seal> seal(String report) {
        return database.sql("select digest from rehabvagen.report_signed where report = ?")
                .param(report)
                .query(String.class)
                .optional()
                .map(digest -> new Seal(digest, signatures(digest)));
    }

    private List<Seal.Signature> signatures(String digest) {
        return database.sql("""
                        select capacity, name, email, organisation, place, signed_on from rehabvagen.report_signature
                        where digest = ? order by signed_at""")
                .param(digest)
                .query((row, index) -> new Seal.Signature(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, java.time.LocalDate.class)))
                .list();
    }
}
