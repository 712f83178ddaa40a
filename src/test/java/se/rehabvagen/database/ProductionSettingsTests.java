package se.rehabvagen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionSettingsTests {

    private static final Map<String, String> ALL = Map.of(
            "DATABASE_URL", "jdbc:postgresql://db:5432/rehab",
            "DATABASE_USER", "rehab",
            "DATABASE_PASSWORD", "hemligt",
            "REHABVAGEN_MASTER_KEY", "nyckel");

    @Test
    void theEnvironmentNamesTheServer() {
        assertThat(ProductionSettings.address(ALL::get))
                .isEqualTo(new ServerAddress("jdbc:postgresql://db:5432/rehab", "rehab", "hemligt"))
                .hasToString("ServerAddress[…]");
    }

    @Test
    void everythingThatIsMissingIsToldInASentenceEach() {
        assertThatThrownBy(() -> ProductionSettings.address(name -> null))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(
                                        "DATABASE_URL saknas i miljön: ange adressen till PostgreSQL, till exempel jdbc:postgresql://server:5432/namn.",
                                        "DATABASE_USER saknas i miljön: ange databasens användare.",
                                        "DATABASE_PASSWORD saknas i miljön: ange databasanvändarens lösenord.",
                                        "REHABVAGEN_MASTER_KEY saknas i miljön: ange huvudnyckeln till personuppgifterna, eller dess fil i REHABVAGEN_MASTER_KEY_FILE.",
                                        "REHABVAGEN_ADMIN_USER saknas i miljön: ange den första administratörens användarnamn.",
                                        "REHABVAGEN_ADMIN_PASSWORD saknas i miljön: ange den första administratörens lösenord."));
    }

    @Test
    void theMasterKeyMayLieInAFile() {
        var environment = new java.util.HashMap<>(ALL);
        environment.remove("REHABVAGEN_MASTER_KEY");
        environment.put("REHABVAGEN_MASTER_KEY_FILE", "nyckelfil");

        assertThat(ProductionSettings.address(environment::get).user()).isEqualTo("rehab");
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://u:p%40ss@db:6000/rehab?sslmode=require, jdbc:postgresql://db:6000/rehab?sslmode=require, u, p@ss",
        "postgresql://db/rehab, jdbc:postgresql://db/rehab, '', ''",
        "postgres://u@db/rehab, jdbc:postgresql://db/rehab, u, ''",
        "jdbc:postgresql://db/rehab, jdbc:postgresql://db/rehab, '', ''",
    })
    void anAddressIsReadInEachForm(String url, String jdbc, String user, String password) {
        assertThat(DatabaseUrl.read(url)).isEqualTo(new DatabaseUrl(jdbc, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mysql://u:hemligt@db/rehab", "postgres://u:hemligt@", "db:5432", "postgres://u:hem ligt@db"})
    void anotherAddressIsRefusedWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> DatabaseUrl.read(url))
                .isInstanceOf(StartRefused.class)
                .hasNoCause()
                .hasMessage(
                        "DATABASE_URL har fel form: ange jdbc:postgresql://server:5432/namn eller postgres://server:5432/namn.");
    }
}
