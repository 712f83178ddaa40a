package se.rehabvagen.vault;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.domain.CaseNumber;

/** Which cases to look into for a name: the beginnings of its parts, each under a key of its own. Joins the caller's transaction. */
final class NameIndex {

    /** Changes whenever names are taken apart in another way: what was indexed by other rules is indexed anew. */
    static final int RULES = 1;

    private final BlindIndex index;
    private final JdbcClient database;

    NameIndex(BlindIndex index, JdbcClient database) {
        this.index = index;
        this.database = database;
    }

    /** From now on the person is found by name, and by no earlier one. */
    void put(CaseNumber caseNumber, String insats, PersonDetails person) {
        remove(caseNumber);
        database.sql("""
                        insert into rehabvagen.vault_name (insats, beginning, case_number)
                        select :insats, beginning, :case from unnest(:beginnings) beginning""")
                .param("insats", insats)
                .param("case", caseNumber.value())
                .param("beginnings", beginnings(NameParts.of(person), insats))
                .update();
        database.sql("update rehabvagen.vault_person set name_rules = ? where case_number = ?")
                .params(RULES, caseNumber.value())
                .update();
    }

    void remove(CaseNumber caseNumber) {
        database.sql("delete from rehabvagen.vault_name where case_number = ?")
                .param(caseNumber.value())
                .update();
    }

    /** The cases of the people whose name may be the one that was typed: all of its parts begin so. */
    Set<CaseNumber> candidates(Set<String> typed, String insats) {
        byte[][] wanted = beginnings(typed, insats);
        return database.sql("""
                        select case_number from rehabvagen.vault_name where insats = ? and beginning = any (?)
                        group by case_number having count(*) = ?""").params(insats, wanted, wanted.length).query(String.class).list().stream()
                .map(CaseNumber::new)
                .collect(Collectors.toSet());
    }

    private byte[][] beginnings(Set<String> parts, String insats) {
        return parts.stream()
                .map(NameParts::beginning)
                .distinct()
                .map(beginning -> index.of(beginning, insats))
                .toArray(byte[][]::new);
    }
}
