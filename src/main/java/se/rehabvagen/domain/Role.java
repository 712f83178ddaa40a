package se.rehabvagen.domain;

import java.util.Arrays;
import java.util.Optional;

/** What somebody does in the work; the id is the engine's group. */
public enum Role {
    FORSAKRINGSUTREDARE("forsakringsutredare", "Försäkringsutredare", Organisation.FK),
    REHABKOORDINATOR("rehabkoordinator", "Rehabkoordinator", Organisation.REGION),
    ARBETSFORMEDLARE("arbetsformedlare", "Arbetsförmedlare", Organisation.AF),
    PROJEKTLEDARE("projektledare", "Projektledare", Organisation.PROJECT),
    INSATSAGARE("insatsagare", "Insatsägare", Organisation.PROJECT),
    STYRGRUPPSORDFORANDE("styrgruppsordforande", "Styrgruppens ordförande", Organisation.PROJECT),
    PROCESSDESIGNER("processdesigner", "Processdesigner", Organisation.PROJECT),
    ADMINISTRATOR("camunda-admin", "Administratör", Organisation.PROJECT);

    private final String id;
    private final String swedish;
    private final Organisation organisation;

    Role(String id, String swedish, Organisation organisation) {
        this.id = id;
        this.swedish = swedish;
        this.organisation = organisation;
    }

    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    public String swedish() {
        return swedish;
    }

    public Organisation organisation() {
        return organisation;
    }
}
