package se.rehabvagen.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import se.rehabvagen.domain.Organisation;

/** The words of OCEL 2.0 in JSON. A case number has no colon, so that no other object can bear its id. */
final class OcelJson {

    private static final String CASE = "Ärende";
    private static final String UNIT = "Vårdenhet";
    private static final String ORGANISATION = "Organisation";
    private static final String PHASE = "skede";
    private static final String LEVEL = "niva";
    private static final String INSTANCE = "omgang";

    private final JsonGenerator json;

    OcelJson(JsonGenerator json) {
        this.json = json;
    }

    /** What may fail because nobody listens any longer. */
    private interface Writing {
        void run() throws IOException;
    }

    void begin() throws IOException {
        json.writeStartObject();
    }

    void end() throws IOException {
        json.writeEndObject();
    }

    void list(String name, Runnable content) throws IOException {
        json.writeArrayFieldStart(name);
        content.run();
        json.writeEndArray();
    }

    void types(Set<String> eventNames) throws IOException {
        list("eventTypes", () -> eventNames.forEach(name -> type(name, PHASE, LEVEL, INSTANCE)));
        list("objectTypes", () -> {
            type(CASE);
            type(UNIT);
            type(ORGANISATION, "namn");
        });
    }

    void event(String id, Course course, LoggedEvent event) {
        written(() -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("type", event.name());
            json.writeStringField("time", EventTime.written(event.at()));
            list("attributes", () -> {
                attribute(PHASE, event.phase().standard());
                attribute(LEVEL, event.level().swedish());
                attribute(INSTANCE, String.valueOf(event.instance()));
            });
            list("relationships", () -> {
                related(course.name(), "ärende");
                String unit = course.unit();
                if (unit != null) {
                    related(unitId(unit), "hos");
                }
                Organisation organisation = event.organisation();
                if (organisation != null) {
                    related(id(organisation), "utförs av");
                }
            });
            json.writeEndObject();
        });
    }

    void caseObject(Course course) {
        String unit = course.unit();
        object(course.name(), CASE, () -> {}, () -> {
            if (unit != null) {
                related(unitId(unit), "hör hemma på");
            }
        });
    }

    void unit(String unit) {
        object(unitId(unit), UNIT, () -> {}, () -> {});
    }

    void organisations() {
        for (Organisation each : Organisation.values()) {
            object(id(each), ORGANISATION, () -> attributeSince(each), () -> {});
        }
    }

    private void object(String id, String type, Runnable attributes, Runnable relationships) {
        written(() -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("type", type);
            list("attributes", attributes);
            list("relationships", relationships);
            json.writeEndObject();
        });
    }

    private void type(String name, String... attributes) {
        written(() -> {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeArrayFieldStart("attributes");
            for (String attribute : attributes) {
                pair("name", attribute, "type", "string");
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void attribute(String name, String value) {
        written(() -> pair("name", name, "value", value));
    }

    /** What an object has always been is said as of the beginning of time, as the standard wants it. */
    private void attributeSince(Organisation organisation) {
        written(() -> {
            json.writeStartObject();
            json.writeStringField("name", "namn");
            json.writeStringField("time", "1970-01-01T00:00:00Z");
            json.writeStringField("value", organisation.swedish());
            json.writeEndObject();
        });
    }

    private void related(String object, String how) {
        written(() -> pair("objectId", object, "qualifier", how));
    }

    private void pair(String name, String value, String otherName, String otherValue) throws IOException {
        json.writeStartObject();
        json.writeStringField(name, value);
        json.writeStringField(otherName, otherValue);
        json.writeEndObject();
    }

    private static String unitId(String unit) {
        return "enhet:" + unit;
    }

    private static String id(Organisation organisation) {
        return "organisation:" + organisation.name();
    }

    private static void written(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
