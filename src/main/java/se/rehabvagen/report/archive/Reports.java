package se.rehabvagen.report.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.report.paper.ReportKind;

/** The reports that are made or were made. */
@Component
public final class Reports {

    private static final String SELECT = """
            select id, insats, kind, number, of_number, version, period_from, period_until, due_on, replaces,
                process_instance, state, handed_in_on
            from rehabvagen.report
            """;

    private final JdbcClient database;

    Reports(JdbcClient database) {
        this.database = database;
    }

    public void add(ReportFile file) {
        database.sql("""
                        insert into rehabvagen.report (id, insats, kind, number, of_number, version, period_from,
                            period_until, due_on, replaces, process_instance, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file.id(),
                        file.insats(),
                        file.kind().id(),
                        file.number(),
                        file.of(),
                        file.version(),
                        file.from(),
                        file.until(),
                        file.dueOn(),
                        file.replaces(),
                        file.processInstance(),
                        code(file.state()))
                .update();
    }

    public Optional<ReportFile> find(String id) {
        return database.sql(SELECT + "where id = ?")
                .param(id)
                .query(Reports::read)
                .optional();
    }

    /**
     * The report, which must be there.
     *
     * @throws IllegalArgumentException if there is none with this id
     */
    public ReportFile get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No report " + id));
    }

    /** The reports of a project, the latest first. */
    public List<ReportFile> of(String insats) {
        return database.sql(SELECT + "where insats = ? order by period_until desc, kind, number desc, version desc")
                .param(insats)
                .query(Reports::read)
                .list();
    }

    /** The newest signed version of a report; empty if none was signed. */
    public Optional<ReportFile> lastSigned(String insats, ReportKind kind, int number) {
        return of(insats).stream()
                .filter(file -> file.kind() == kind
                        && file.number() == number
                        && file.state().isSigned())
                .findFirst();
    }

    /** The version that a new report of this kind and number would have. */
    public int nextVersion(String insats, ReportKind kind, int number) {
        return 1
                + of(insats).stream()
                        .filter(file -> file.kind() == kind && file.number() == number)
                        .mapToInt(ReportFile::version)
                        .max()
                        .orElse(0);
    }

    public void is(String id, ReportFile.State state) {
        database.sql("update rehabvagen.report set state = ? where id = ?")
                .params(code(state), id)
                .update();
    }

    public void handedIn(String id, LocalDate day) {
        database.sql("update rehabvagen.report set state = ?, handed_in_on = ? where id = ?")
                .params(code(ReportFile.State.INLAMNAD), day, id)
                .update();
    }

    private static String code(ReportFile.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static ReportFile read(ResultSet row, int index) throws SQLException {
        return new ReportFile(
                row.getString("id"),
                row.getString("insats"),
                ReportKind.of(row.getString("kind")).orElseThrow(),
                row.getInt("number"),
                row.getInt("of_number"),
                row.getInt("version"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_until", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("replaces"),
                row.getString("process_instance"),
                ReportFile.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("handed_in_on", LocalDate.class));
    }
}
