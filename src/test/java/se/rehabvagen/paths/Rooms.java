package se.rehabvagen.paths;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.vault.PersonDetails;
import se.rehabvagen.vault.Persons;

/** The pages of a caseworker, opened in a browser, and what the vault's log tells of it. */
final class Rooms {

    private final Office office;
    private final int port;
    private final JdbcClient database;

    Rooms(Office office, int port, JdbcClient database) {
        this.office = office;
        this.port = port;
        this.database = database;
    }

    /** Somebody at their screen. */
    Screen of(String user) {
        Caller caller = Caller.stranger(port);
        caller.login(user, user);
        return new Screen(caller.with("Accept", "text/html"));
    }

    /** The vault keeps who a person is. */
    void registers(Caseworker person, String first, String last) {
        registers(person, first, last, null);
    }

    void registers(Caseworker person, String first, String last, String number) {
        PersonalIdentityNumber identity = number == null ? null : new PersonalIdentityNumber(number);
        office.bean(Persons.class)
                .register(person.caseNumber(), office.insats().id(), new PersonDetails(identity, first, last, null));
    }

    /** What somebody has read or found of a case: {@code <what> <reason>}, in order. */
    List<String> log(CaseNumber number, String user) {
        return database.sql("""
                        select what || ' ' || reason || coalesce(': ' || words, '') from rehabvagen.vault_access
                        where case_number = ? and user_id = ? order by id""")
                .params(number.value(), user)
                .query(String.class)
                .list();
    }

    /** Pages as one browser sees them. */
    record Screen(Caller caller) {

        /** The text of the main part of a page, without tags. */
        String read(String address) {
            return text(caller.get(address).body());
        }

        /** The same after a search. */
        String finds(String typed) {
            submit("/sok", "/sok", Map.of("person", typed));
            return read("/sok");
        }

        Caller.Answer submit(String page, String address, Map<String, String> fields) {
            Map<String, String> all = new HashMap<>(fields);
            all.put("_csrf", caller.formToken(page));
            return caller.form(address, all);
        }

        private static String text(String page) {
            int start = page.indexOf("<main");
            String main = start < 0 ? page : page.substring(start, page.indexOf("</main>"));
            return main.replaceAll("<option.*?</option>", "")
                    .replaceAll("(?s)<[^>]+>", " ")
                    .replace("&#39;", "'")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }
}
