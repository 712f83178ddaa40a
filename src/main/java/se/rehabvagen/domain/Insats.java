package se.rehabvagen.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A project financed by a samordningsförbund: who owns it, when it runs, which units take part.
 *
 * @param id ASCII lower case with hyphens
 * @param start first day, belongs to the project
 * @param end last day, belongs to the project
 * @param staff who works in the project beside the units' pairs
 */
public record Insats(
        String id, String name, LocalDate start, LocalDate end, String funder, Staff staff, List<CareUnit> units) {

    /** User ids of the people around the units' pairs. */
    public record Staff(
            List<String> owners,
            List<String> employmentOfficers,
            String projectLead,
            String chair,
            List<String> ownerRepresentatives) {
        public Staff {
            owners = List.copyOf(owners);
            employmentOfficers = List.copyOf(employmentOfficers);
            ownerRepresentatives = List.copyOf(ownerRepresentatives);
        }
    }

    public Insats {
        units = List.copyOf(units);
    }

    public Optional<CareUnit> unit(String unitId) {
        return units.stream().filter(unit -> unit.id().equals(unitId)).findFirst();
    }

    /** The engine's tenant of a unit: a person may be in two insatser, a unit too. */
    public String tenantOf(CareUnit unit) {
        return id + "." + unit.id();
    }
}
