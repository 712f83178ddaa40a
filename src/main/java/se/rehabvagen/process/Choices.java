package se.rehabvagen.process;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.form.ChoiceList;

/** People and places to choose from in a form, for the person at work: those of the units and projects in which they work. */
@Component
public final class Choices {

    private final Insatser insatser;
    private final Staff staff;
    private final CurrentUser user;

    Choices(Insatser insatser, Staff staff, CurrentUser user) {
        this.insatser = insatser;
        this.staff = staff;
        this.user = user;
    }

    /**
     * Something to choose.
     *
     * @param label what people read, Swedish
     * @param value what is handed in: the id of a user, a unit or a project
     */
    public record Choice(String label, String value) {}

    /** A unit in which the person at work works. */
    private record Place(String tenant, CareUnit unit) {}

    /** Every list; empty ones for whoever works nowhere. */
    public Map<ChoiceList, List<Choice>> all() {
        List<Insats> own = insatser.all().stream()
                .filter(insats -> user.insatser().contains(insats.id()))
                .toList();
        List<Place> places = own.stream()
                .flatMap(insats -> insats.units().stream().map(unit -> new Place(insats.tenantOf(unit), unit)))
                .toList();
        List<Place> ownPlaces = places.stream()
                .filter(place -> user.tenants().contains(place.tenant()))
                .toList();
        Map<ChoiceList, List<Choice>> all = new EnumMap<>(ChoiceList.class);
        all.put(ChoiceList.INVESTIGATORS, people(ownPlaces, Role.FORSAKRINGSUTREDARE));
        all.put(ChoiceList.COORDINATORS, people(ownPlaces, Role.REHABKOORDINATOR));
        all.put(ChoiceList.PAIRS, people(ownPlaces, Role.FORSAKRINGSUTREDARE, Role.REHABKOORDINATOR));
        all.put(ChoiceList.UNITS, choices(places.stream().map(Choices::unit)));
        all.put(ChoiceList.INSATSER, choices(own.stream().map(insats -> new Choice(insats.name(), insats.id()))));
        return all;
    }

    private static Choice unit(Place place) {
        return new Choice(place.unit().name(), place.unit().id());
    }

    /** Where a name stands for two, the user ids tell them apart. */
    private List<Choice> people(List<Place> places, Role... roles) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<String>> units = new LinkedHashMap<>();
        for (Place place : places) {
            Stream.of(roles)
                    .map(role -> staff.serving(role, place.tenant()))
                    .forEach(people -> people.forEach((id, name) -> {
                        names.put(id, name);
                        units.computeIfAbsent(id, someone -> new TreeSet<>())
                                .add(place.unit().name());
                    }));
        }
        Map<String, Long> bearers =
                names.values().stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        Predicate<String> isShared = name -> bearers.get(name) > 1;
        return choices(names.entrySet().stream()
                .map(someone -> new Choice(
                        "%s%s, %s"
                                .formatted(
                                        someone.getValue(),
                                        isShared.test(someone.getValue()) ? " (" + someone.getKey() + ")" : "",
                                        String.join(", ", units.get(someone.getKey()))),
                        someone.getKey())));
    }

    private static List<Choice> choices(Stream<Choice> choices) {
        return choices.distinct().sorted(Comparator.comparing(Choice::label)).toList();
    }
}
