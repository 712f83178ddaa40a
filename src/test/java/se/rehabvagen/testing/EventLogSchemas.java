package se.rehabvagen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.springframework.core.io.ClassPathResource;
import org.xml.sax.SAXException;

/** Whether an event log is what programs for process mining read. */
public final class EventLogSchemas {

    private EventLogSchemas() {}

    public static void assertValidXes(String log) {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new ClassPathResource("schemas/event-log.xsd").getURL())
                    .newValidator()
                    .validate(new StreamSource(new StringReader(log)));
        } catch (SAXException e) {
            throw new AssertionError("No valid XES: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also that every event and object is of a type that is declared, and speaks only of objects that are there. */
    public static void assertValidOcel(String log) {
        try {
            JsonNode json = new ObjectMapper().readTree(log);
            assertThat(schema().validate(
                                    json,
                                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
            assertThat(texts(json, "events", "id")).doesNotHaveDuplicates();
            assertThat(texts(json, "objects", "id")).doesNotHaveDuplicates();
            assertThat(names(json, "eventTypes", "name")).containsAll(names(json, "events", "type"));
            assertThat(names(json, "objectTypes", "name")).containsAll(names(json, "objects", "type"));
            assertThat(names(json, "objects", "id"))
                    .containsAll(json.findValues("relationships").stream()
                            .flatMap(related -> related.findValuesAsText("objectId").stream())
                            .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema() throws IOException {
        try (var stream = new ClassPathResource("schemas/event-log.schema.json").getInputStream()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream);
        }
    }

    private static Set<String> names(JsonNode json, String list, String field) {
        return Set.copyOf(texts(json, list, field));
    }

    private static List<String> texts(JsonNode json, String list, String field) {
        return StreamSupport.stream(json.get(list).spliterator(), false)
                .map(each -> each.get(field).asText())
                .toList();
    }
}
