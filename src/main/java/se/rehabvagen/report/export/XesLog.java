package se.rehabvagen.report.export;

import java.io.OutputStream;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Organisation;

/** The event log of an insats as XES (IEEE 1849): a trace for each case. */
@Component
final class XesLog {

    private static final String NAME = "concept:name";
    private static final String PHASE = "lifecycle:transition";
    private static final String TIME = "time:timestamp";
    private static final String LEVEL = "niva";

    private final Courses courses;

    XesLog(Courses courses) {
        this.courses = courses;
    }

    void write(Insats insats, OutputStream out) {
        Xml xml = new Xml(out).begin("log", "xes.version", "1849.2016", "xes.features", "");
        head(xml);
        text(xml, NAME, insats.name());
        text(xml, "lifecycle:model", "standard");
        courses.each(insats.id(), course -> trace(xml, course));
        xml.end().endDocument();
    }

    private static void head(Xml xml) {
        extension(xml, "Concept", "concept");
        extension(xml, "Time", "time");
        extension(xml, "Lifecycle", "lifecycle");
        extension(xml, "Organizational", "org");
        xml.begin("global", "scope", "trace");
        text(xml, NAME, "");
        xml.end().begin("global", "scope", "event");
        text(xml, NAME, "");
        text(xml, PHASE, LoggedEvent.Phase.COMPLETE.standard());
        xml.empty("date", "key", TIME, "value", EventTime.written(Instant.EPOCH));
        text(xml, LEVEL, "");
        xml.end();
        xml.empty("classifier", "name", "Steg", "scope", "event", "keys", NAME);
        xml.empty("classifier", "name", "StegOchSkede", "scope", "event", "keys", NAME + " " + PHASE);
    }

    private static void extension(Xml xml, String name, String prefix) {
        xml.empty(
                "extension",
                "name",
                name,
                "prefix",
                prefix,
                "uri",
                "http://www.xes-standard.org/" + prefix + ".xesext");
    }

    private static void trace(Xml xml, Course course) {
        xml.begin("trace");
        text(xml, NAME, course.name());
        String unit = course.unit();
        if (unit != null) {
            text(xml, "enhet", unit);
        }
        course.events().forEach(event -> event(xml, event));
        xml.end();
    }

    private static void event(Xml xml, LoggedEvent event) {
        xml.begin("event");
        text(xml, NAME, event.name());
        text(xml, "concept:instance", String.valueOf(event.instance()));
        text(xml, PHASE, event.phase().standard());
        xml.empty("date", "key", TIME, "value", EventTime.written(event.at()));
        Organisation organisation = event.organisation();
        if (organisation != null) {
            text(xml, "org:resource", organisation.swedish());
        }
        text(xml, LEVEL, event.level().swedish());
        xml.end();
    }

    private static void text(Xml xml, String key, String value) {
        xml.empty("string", "key", key, "value", value);
    }
}
