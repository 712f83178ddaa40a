package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.rehabvagen.domain.Role;
import se.rehabvagen.vault.Ground;
import se.rehabvagen.vault.Grounds;
import se.rehabvagen.vault.Reason;

/** Somebody who opens a case's page and asks for the papers that it offers. */
final class PaperReader {

    private static final Pattern RECORD = Pattern.compile(
            "<button [^>]*data-akt=\"([^\"]+)\">Kopiera till akten<span class=\"dold\">: ([^<]*?) (?:\\d{4}-|Påbörjat )");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    private final Office office;
    private final String user;
    private final Caseworker person;

    PaperReader(Office office, Role role, Caseworker person) {
        this(office, office.whoIs(role), person);
    }

    PaperReader(Office office, String user, Caseworker person) {
        this.office = office;
        this.user = user;
        this.person = person;
    }

    /** Whose case it is not says why they need to see it. */
    String story() {
        String page = "/arenden/" + person.caseNumber();
        MockHttpServletResponse answer = get(page);
        if (answer.getStatus() == 302) {
            office.bean(Grounds.class).given(person.caseNumber(), Ground.of(Reason.STANDS_IN), user);
            return text(page);
        }
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What the page offers as text for the record, by name, without those within a step. */
    List<String> names() {
        return RECORD.matcher(story())
                .results()
                .map(found -> found.group(2))
                .distinct()
                .toList();
    }

    /** The address of the text of a step or task. */
    String record(String name) {
        List<String> all = records(name);
        assertThat(all).as(name).hasSize(1);
        return all.get(0);
    }

    /** The addresses of the texts of all that bear a name, the first first. */
    List<String> records(String name) {
        return RECORD.matcher(story())
                .results()
                .filter(found -> found.group(2).equals(name))
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The addresses on the page that hold a piece of text. */
    List<String> links(String piece) {
        return LINK.matcher(story())
                .results()
                .map(found -> found.group(1))
                .filter(address -> address.contains(piece))
                .distinct()
                .toList();
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    byte[] bytes(String path) {
        MockHttpServletResponse answer = get(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    MockHttpServletResponse get(String path) {
        var http = MockMvcBuilders.webAppContextSetup(office.web()).build();
        return office.as(user, () -> {
            try {
                return http.perform(MockMvcRequestBuilders.get(path))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Who read free texts of the case, one for each reading. */
    List<String> texts() {
        return log("free-text").toList();
    }

    /** Who read who the person is, and why, one for each reading. */
    Stream<String> log(String what) {
        return office
                .bean(JdbcClient.class)
                .sql("""
                        select user_id || case when what = 'person' then ' ' || reason else '' end
                        from rehabvagen.vault_access where case_number = ? and what = ? order by id""")
                .params(person.caseNumber().value(), what)
                .query(String.class)
                .list()
                .stream();
    }
}
