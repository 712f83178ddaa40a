package se.rehabvagen.report.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.rehabvagen.domain.Insats;

/** The event log of an insats as OCEL 2.0 in JSON: events that belong to a case and to the organisation that does them. */
@Component
final class OcelLog {

    /** What was broken off must not look complete. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Courses courses;
    private final TransactionTemplate oneMoment;

    OcelLog(Courses courses, PlatformTransactionManager transactions) {
        this.courses = courses;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        // The cases are read twice, for the events and for the objects, and must be the same.
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    void write(Insats insats, OutputStream out) {
        oneMoment.executeWithoutResult(transaction -> {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                new Document(insats.id(), new OcelJson(json)).write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** One document: what its events and objects are of which type is known when all have been written. */
    private final class Document {

        private final String insats;
        private final OcelJson json;
        private final Set<String> names = new TreeSet<>();
        private final Set<String> units = new TreeSet<>();
        private long events;

        Document(String insats, OcelJson json) {
            this.insats = insats;
            this.json = json;
        }

        void write() throws IOException {
            json.begin();
            json.list("events", () -> courses.each(insats, this::events));
            json.list("objects", this::objects);
            json.types(names);
            json.end();
        }

        private void events(Course course) {
            String unit = course.unit();
            if (unit != null) {
                units.add(unit);
            }
            for (LoggedEvent event : course.events()) {
                names.add(event.name());
                json.event("e" + ++events, course, event);
            }
        }

        private void objects() {
            courses.each(insats, json::caseObject);
            units.forEach(json::unit);
            json.organisations();
        }
    }
}
