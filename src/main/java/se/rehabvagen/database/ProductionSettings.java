package se.rehabvagen.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What production must be told by its environment. What is missing is told all at once, a sentence each. */
final class ProductionSettings {

    private final UnaryOperator<String> environment;
    private final List<String> missing = new ArrayList<>();

    private ProductionSettings(UnaryOperator<String> environment) {
        this.environment = name -> {
            String value = environment.apply(name);
            return value == null ? "" : value;
        };
    }

    /**
     * @param environment gives the value of a variable, or null
     * @throws StartRefused with a sentence for each setting that is missing or wrong
     */
    static ServerAddress address(UnaryOperator<String> environment) {
        return new ProductionSettings(environment).read();
    }

    static AdministratorSettings administrator(UnaryOperator<String> environment) {
        String user = environment.apply("REHABVAGEN_ADMIN_USER");
        String password = environment.apply("REHABVAGEN_ADMIN_PASSWORD");
        return new AdministratorSettings(user == null ? "" : user, password == null ? "" : password);
    }

    private ServerAddress read() {
        String given =
                demand("DATABASE_URL", "", "adressen till PostgreSQL, till exempel jdbc:postgresql://server:5432/namn");
        DatabaseUrl url = given.isBlank() ? new DatabaseUrl("", "", "") : DatabaseUrl.read(given);
        String user = demand("DATABASE_USER", url.user(), "databasens användare");
        String password = demand("DATABASE_PASSWORD", url.password(), "databasanvändarens lösenord");
        demand(
                "REHABVAGEN_MASTER_KEY",
                environment.apply("REHABVAGEN_MASTER_KEY_FILE"),
                "huvudnyckeln till personuppgifterna, eller dess fil i REHABVAGEN_MASTER_KEY_FILE");
        if (!missing.isEmpty()) {
            // The database cannot be asked whether it has an administrator; on a first start it has none.
            missing.addAll(administrator(environment).problems());
            throw new StartRefused(missing);
        }
        return new ServerAddress(url.jdbc(), user, password);
    }

    private String demand(String name, String otherwise, String meaning) {
        String value = environment.apply(name).isBlank() ? otherwise : environment.apply(name);
        if (value.isBlank()) {
            missing.add("%s saknas i miljön: ange %s.".formatted(name, meaning));
        }
        return value;
    }
}
