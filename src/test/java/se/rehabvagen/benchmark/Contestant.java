package se.rehabvagen.benchmark;

import java.util.Map;
import javax.sql.DataSource;

/** An engine that runs the models that ship. */
interface Contestant extends AutoCloseable {

    /** What the table calls it. */
    String name();

    /** Starts a case. */
    void enrol(String caseNumber);

    /** Completes a task as somebody with that role would. */
    void complete(String taskId, Worker worker, Map<String, Object> values);

    /** Where its rows are. */
    DataSource database();

    @Override
    void close();
}
