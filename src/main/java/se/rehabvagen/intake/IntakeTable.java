package se.rehabvagen.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.vault.SealedFiles;

/** Keeps intakes and their sealed files. */
@Component
final class IntakeTable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COLUMNS = "id, insats, is_dry_run, status, requested_by, requested_at, row_count,"
            + " done_count, refused_count, errors";

    private final JdbcClient database;
    private final SealedFiles sealing;

    IntakeTable(JdbcClient database, SealedFiles sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** Keeps files until it is their turn. */
    long add(String insats, Files files, boolean isDryRun, String user, Instant now) {
        byte[] key = sealing.newKey();
        return database.sql("""
                        insert into rehabvagen.intake (insats, is_dry_run, status, requested_by, requested_at,
                            wrapped_key, participants, events)
                        values (:insats, :dry, 'kontrolleras', :user, :now, :key, :participants, :events)
                        returning id""")
                .param("insats", insats)
                .param("dry", isDryRun)
                .param("user", user)
                .param("now", Timestamp.from(now))
                .param("key", key)
                .param("participants", sealed(key, files, FileKind.DELTAGARE))
                .param("events", sealed(key, files, FileKind.HANDELSER))
                .query(Long.class)
                .single();
    }

    private byte @Nullable [] sealed(byte[] key, Files files, FileKind kind) {
        return files.of(kind)
                .map(content -> sealing.seal(key, kind.part(), content))
                .orElse(null);
    }

    Optional<Intake> find(long id) {
        return database.sql("select " + COLUMNS + " from rehabvagen.intake where id = ?")
                .param(id)
                .query(IntakeTable::read)
                .optional();
    }

    /** The newest first. */
    List<Intake> latest(String insats) {
        return database.sql("select " + COLUMNS + " from rehabvagen.intake where insats = ? order by id desc limit 10")
                .param(insats)
                .query(IntakeTable::read)
                .list();
    }

    /** Those that wait for their turn or are being read, the oldest first. */
    List<Intake> unfinished(String insats) {
        return database.sql("select " + COLUMNS
                        + " from rehabvagen.intake where insats = ? and finished_at is null order by id")
                .param(insats)
                .query(IntakeTable::read)
                .list();
    }

    /** The intake whose turn it is: the oldest that is not finished. */
    Optional<Intake> next(boolean isDryRun) {
        return database.sql("select " + COLUMNS
                        + " from rehabvagen.intake where finished_at is null and is_dry_run = ? order by id limit 1")
                .param(isDryRun)
                .query(IntakeTable::read)
                .optional();
    }

    Files files(Intake intake) {
        return database.sql("select wrapped_key, participants, events from rehabvagen.intake where id = ?")
                .param(intake.id())
                .query((row, i) -> new Files(
                        open(row, FileKind.DELTAGARE, "participants"), open(row, FileKind.HANDELSER, "events")))
                .single();
    }

    private byte @Nullable [] open(ResultSet row, FileKind kind, String column) throws SQLException {
        byte[] content = row.getBytes(column);
        return content == null ? null : sealing.open(row.getBytes("wrapped_key"), kind.part(), content);
    }

    /** Its turn has come: what is wrong is known, the rest is being played in. */
    void begin(Intake intake, IntakePlan plan) {
        database.sql("""
                        update rehabvagen.intake set status = 'pagar', row_count = ?, done_count = ?, refused_count = ?,
                            errors = ?::jsonb where id = ?""")
                .params(plan.rows(), plan.known(), plan.refused(), json(plan.errors()), intake.id())
                .update();
    }

    void progress(Intake intake, int done) {
        database.sql("update rehabvagen.intake set done_count = ? where id = ?")
                .params(done, intake.id())
                .update();
    }

    /** The end, and with it the end of the files. */
    void finish(Intake intake, Intake.Status status, int rows, List<RowError> errors, Instant now) {
        int refused = IntakePlan.refused(errors);
        database.sql("""
                        update rehabvagen.intake set status = ?, row_count = ?, done_count = ?, refused_count = ?,
                            errors = ?::jsonb, finished_at = ?, wrapped_key = null, participants = null, events = null
                        where id = ?""")
                .params(status.code(), rows, rows - refused, refused, json(errors), Timestamp.from(now), intake.id())
                .update();
    }

    private static Intake read(ResultSet row, int index) throws SQLException {
        return new Intake(
                row.getLong("id"),
                row.getString("insats"),
                row.getBoolean("is_dry_run"),
                Intake.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                row.getInt("row_count"),
                row.getInt("done_count"),
                row.getInt("refused_count"),
                errors(row.getString("errors")));
    }

    private static String json(List<RowError> errors) {
        try {
            return JSON.writeValueAsString(errors);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Errors of an intake cannot be written", e);
        }
    }

    private static List<RowError> errors(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<RowError>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Errors of an intake cannot be read", e);
        }
    }
}
