package se.rehabvagen.report.archive;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who sent a report back want changed. */
@Component
public final class Comments {

    private static final Clock SYSTEM = Clock.systemUTC();

    private final JdbcClient database;

    Comments(JdbcClient database) {
        this.database = database;
    }

    public void add(String report, String author, String content) {
        database.sql("insert into rehabvagen.report_comment (report, author, content, written_at) values (?, ?, ?, ?)")
                .params(report, author, content, Timestamp.from(SYSTEM.instant()))
                .update();
    }

    /** The newest first. */
    public List<Comment> of(String report) {
        return database.sql(
                        "select author, content, written_at from rehabvagen.report_comment where report = ? order by id desc")
                .param(report)
                .query((row, index) -> new Comment(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()))
                .list();
    }
}
