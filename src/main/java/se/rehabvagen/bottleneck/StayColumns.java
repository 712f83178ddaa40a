package se.rehabvagen.bottleneck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stays in memory, a few numbers each and no case: whatever is asked of them is answered by looking at each once. Read as a
 * whole when somebody first asks, and then what was written since.
 */
@Component
class StayColumns {

    /** The watermark before everything. */
    private static final String BEGINNING = "0";

    private static final int ROWS_AT_A_TIME = 10_000;

    private static final String SINCE = """
            select number, step, place, waits_from - date '1970-01-01' as begun, left_on - date '1970-01-01' as done,
                   due_on - date '1970-01-01' as due, is_cancelled
            from rehabvagen.stay where written_in >= ?::xid8
            """;

    private final JdbcClient database;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private String seen = BEGINNING;
    private Columns columns = new Columns(0);

    StayColumns(DataSource source) {
        JdbcTemplate cursor = new JdbcTemplate(source);
        cursor.setFetchSize(ROWS_AT_A_TIME);
        this.database = JdbcClient.create(cursor);
    }

    /** One array for each column; a stay has the same place in all of them. */
    static final class Columns {

        int[] step;
        int[] place;
        int[] from;
        int[] left;
        int[] due;
        boolean[] isCancelled;
        int size;

        private Columns(int room) {
            step = new int[room];
            place = new int[room];
            from = new int[room];
            left = new int[room];
            due = new int[room];
            isCancelled = new boolean[room];
        }

        private void put(ResultSet row, int index) throws SQLException {
            int number = row.getInt("number");
            if (number >= from.length) {
                makeRoom(Math.max(number + 1, from.length + from.length / 2));
            }
            step[number] = row.getInt("step");
            place[number] = row.getInt("place");
            from[number] = day(row, "begun");
            left[number] = day(row, "done");
            due[number] = day(row, "due");
            isCancelled[number] = row.getBoolean("is_cancelled");
            size = Math.max(size, number + 1);
        }

        private void makeRoom(int room) {
            int before = from.length;
            step = Arrays.copyOf(step, room);
            place = Arrays.copyOf(place, room);
            from = Arrays.copyOf(from, room);
            left = Arrays.copyOf(left, room);
            due = Arrays.copyOf(due, room);
            isCancelled = Arrays.copyOf(isCancelled, room);
            // A number whose row is not committed yet is no stay.
            Arrays.fill(from, before, room, Seen.NEVER);
        }

        private static int day(ResultSet row, String column) throws SQLException {
            int day = row.getInt(column);
            return row.wasNull() ? Seen.NEVER : day;
        }
    }

    /** Takes up what was written since the last time, however late it was committed. */
    @Transactional(readOnly = true)
    public void refresh() {
        lock.writeLock().lock();
        try {
            if (!isOfThisServer()) {
                readAgain();
            }
            // Asked before the rows are read: whatever is older was committed by then, or never will be.
            String next = database.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                    .query(String.class)
                    .single();
            database.sql(SINCE).param(seen).query(row -> {
                columns.put(row, row.getRow());
            });
            seen = next;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** The next who asks reads all of them: they were put right. */
    void readAgain() {
        lock.writeLock().lock();
        try {
            seen = BEGINNING;
            columns = new Columns(0);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Lets somebody look while nothing is written. */
    void look(Consumer<Columns> reader) {
        lock.readLock().lock();
        try {
            reader.accept(columns);
        } finally {
            lock.readLock().unlock();
        }
    }

    // A database that was restored on another server counts its transactions from a lower number.
    private boolean isOfThisServer() {
        return database.sql("select ?::xid8 <= pg_snapshot_xmax(pg_current_snapshot())")
                .param(seen)
                .query(Boolean.class)
                .single();
    }
}
