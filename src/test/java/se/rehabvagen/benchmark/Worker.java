package se.rehabvagen.benchmark;

import java.util.List;
import se.rehabvagen.domain.Role;

/** Who does a step of the script. */
enum Worker {
    INVESTIGATOR("utredare1", Role.FORSAKRINGSUTREDARE),
    COORDINATOR("rehab-vc-ekbacken", Role.REHABKOORDINATOR),
    EMPLOYMENT_OFFICER("af1", Role.ARBETSFORMEDLARE);

    private final String user;
    private final Role role;

    Worker(String user, Role role) {
        this.user = user;
        this.role = role;
    }

    String user() {
        return user;
    }

    List<String> groups() {
        return List.of(role.id());
    }
}
