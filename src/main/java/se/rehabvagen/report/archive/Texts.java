package se.rehabvagen.report.archive;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people write into reports, kept while it is half written. */
@Component
public final class Texts {

    private static final Clock SYSTEM = Clock.systemUTC();

    private final JdbcClient database;

    Texts(JdbcClient database) {
        this.database = database;
    }

    /** All texts of a report, by field. */
    public Map<String, Text> of(String report) {
        record Row(String field, Text text) {}
        return database
                .sql("select field, content, revision, author, written_at from rehabvagen.report_text where report = ?")
                .param(report)
                .query((row, index) -> new Row(
                        row.getString(1),
                        new Text(
                                row.getString(2),
                                row.getInt(3),
                                row.getString(4),
                                row.getTimestamp(5).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Row::field, Row::text));
    }

    /** The words alone, by field. */
    public Map<String, String> words(String report) {
        Map<String, Text> texts = of(report);
        return texts.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(), key -> texts.get(key).content()));
    }

    /**
     * Keeps a text.
     *
     * @param seen the revision from which its writer began, 0: none
     * @return whether it is kept; not if somebody else has saved the same text meanwhile
     */
    public boolean save(String report, String field, String content, int seen, String author) {
        return database.sql("""
                                insert into rehabvagen.report_text (report, field, content, revision, author, written_at)
                                values (:report, :field, :content, 1, :author, :now)
                                on conflict (report, field) do update
                                set content = excluded.content, revision = report_text.revision + 1,
                                    author = excluded.author, written_at = excluded.written_at
                                where report_text.revision = :seen""")
                        .param("report", report)
                        .param("field", field)
                        .param("content", content)
                        .param("author", author)
                        .param("now", Timestamp.from(SYSTEM.instant()))
                        .param("seen", seen)
                        .update()
                > 0;
    }
}
