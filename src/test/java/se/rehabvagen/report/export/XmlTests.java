package se.rehabvagen.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class XmlTests {

    @ParameterizedTest
    @CsvSource({
        "'\"/><script>&amp;', '\"/><script>&amp;'",
        "'A\u0001B\uFFFE', 'A\uFFFDB\uFFFD'",
        "'Östra 🏥', 'Östra 🏥'"
    })
    void whatPeopleWroteIsReadBackAndIsNoMarkup(String written, String read) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Xml(out).begin("log").empty("string", "value", written).end().endDocument();

        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
        assertThat(document.getDocumentElement()
                        .getFirstChild()
                        .getAttributes()
                        .getNamedItem("value")
                        .getNodeValue())
                .isEqualTo(read);
    }

    @Test
    void aDocumentThatIsBrokenOffIsNone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Xml(out).begin("log").begin("trace");

        assertThatThrownBy(() -> DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void whenNobodyListensItIsAnError() {
        OutputStream deaf = new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException("Nobody listens");
            }
        };

        assertThatThrownBy(() -> new Xml(deaf).begin("log").end().endDocument())
                .isInstanceOf(UncheckedIOException.class);
    }
}
