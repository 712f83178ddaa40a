package se.rehabvagen.report.archive;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.report.document.Document;
import se.rehabvagen.report.document.Format;

/** The documents of signed reports. */
@Component
public final class Shelf {

    private static final Clock SYSTEM = Clock.systemUTC();

    private final JdbcClient database;

    Shelf(JdbcClient database) {
        this.database = database;
    }

    /** For whom a document is meant. */
    public enum Copy {
        /** With every number. */
        INTERNT,
        /** With small numbers hidden. */
        FINANSIAR;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps documents; those made again take the place of those that lay there. */
    public void put(String report, Copy copy, List<Document> documents) {
        for (Document document : documents) {
            database.sql("""
                            insert into rehabvagen.report_document (report, copy, format, file_name, content, made_at)
                            values (?, ?, ?, ?, ?, ?)
                            on conflict (report, copy, format) do update set file_name = excluded.file_name,
                                content = excluded.content, made_at = excluded.made_at""")
                    .params(
                            report,
                            copy.code(),
                            document.format().name(),
                            document.fileName(),
                            document.content(),
                            Timestamp.from(SYSTEM.instant()))
                    .update();
        }
    }

    public Optional<Document> find(String report, Copy copy, Format format) {
        return database.sql("""
                        select file_name, content from rehabvagen.report_document
                        where report = ? and copy = ? and format = ?""")
                .params(report, copy.code(), format.name())
                .query((row, index) -> new Document(format, row.getString(1), row.getBytes(2)))
                .optional();
    }
}
