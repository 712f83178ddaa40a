package se.rehabvagen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class EngineTablesTests {

    private static final Pattern GONE = Pattern.compile("drop index if exists (\\w+);");
    private static final Pattern KEPT = Pattern.compile("create index if not exists (\\w+) on");

    @Autowired
    private JdbcClient database;

    @Autowired
    private EngineTables tables;

    @Test
    void whatNoQueryUsesIsGoneAndWhatIsRarelyFilledIsIndexedWhereItIs() throws IOException {
        assertThat(there()).doesNotContainAnyElementsOf(named(GONE)).containsAll(named(KEPT));
    }

    @Test
    void aLaterStartFindsEverythingDone() {
        List<String> before = there();

        tables.keepWhatIsUsed();

        assertThat(there()).isEqualTo(before);
    }

    private List<String> there() {
        return database.sql("select indexname from pg_indexes where schemaname = 'public' order by 1")
                .query(String.class)
                .list();
    }

    private static List<String> named(Pattern statement) throws IOException {
        String script = new ClassPathResource("db/engine/indexes.sql").getContentAsString(StandardCharsets.UTF_8);
        return statement.matcher(script).results().map(found -> found.group(1)).toList();
    }
}
