package se.rehabvagen.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import se.rehabvagen.domain.Role;

/** Which ways lead on from the start page, by role. */
enum Links {
    TASKS(
            new Link(
                    "/camunda/app/tasklist/default/",
                    "Uppgifter",
                    "Det som väntar på dig, och formulär som du kan starta."),
            Role.FORSAKRINGSUTREDARE,
            Role.REHABKOORDINATOR,
            Role.ARBETSFORMEDLARE,
            Role.PROJEKTLEDARE,
            Role.INSATSAGARE,
            Role.STYRGRUPPSORDFORANDE,
            Role.ADMINISTRATOR),
    CASES(
            new Link("/arenden", "Mina ärenden", "Dina och din enhets ärenden, hur de står och vad som väntar."),
            Role.FORSAKRINGSUTREDARE,
            Role.REHABKOORDINATOR,
            Role.ARBETSFORMEDLARE),
    SEARCH(
            new Link("/sok", "Sök person", "Finn ett ärende på namn, personnummer eller ärendenummer."),
            Role.FORSAKRINGSUTREDARE,
            Role.REHABKOORDINATOR,
            Role.ARBETSFORMEDLARE),
    ENROLMENT(
            new Link("/inskrivning", "Skriv in", "Skriv in en person i insatsen."),
            Role.FORSAKRINGSUTREDARE,
            Role.REHABKOORDINATOR),
    INTAKE(
            new Link("/intag", "Läs in från fil", "Läs in deltagare och händelser från CSV eller Excel."),
            Role.PROJEKTLEDARE,
            Role.ADMINISTRATOR),
    REPORTS(
            new Link("/rapporter", "Rapporter", "Lägesrapporter och slutrapport: skriv, läs, hämta och verifiera."),
            Role.PROJEKTLEDARE,
            Role.INSATSAGARE,
            Role.STYRGRUPPSORDFORANDE),
    EXPORTS(
            new Link("/underlag", "Underlag", "Hämta underlag till SUS, Uppföljning Finsam och processanalys."),
            Role.FORSAKRINGSUTREDARE,
            Role.PROJEKTLEDARE,
            Role.INSATSAGARE,
            Role.STYRGRUPPSORDFORANDE),
    COCKPIT(
            new Link("/camunda/app/cockpit/default/", "Cockpit", "Se i processbilderna var ärendena väntar."),
            Role.PROJEKTLEDARE,
            Role.PROCESSDESIGNER,
            Role.ADMINISTRATOR),
    ADMIN(new Link("/camunda/app/admin/default/", "Användare", "Konton, roller och enheter."), Role.ADMINISTRATOR),
    PROFILE(
            new Link("/camunda/app/welcome/default/#!/welcome", "Min profil", "Byt lösenord och se dina uppgifter."),
            Role.values());

    private final Link link;
    private final Set<Role> roles;

    Links(Link link, Role... roles) {
        this.link = link;
        this.roles = EnumSet.copyOf(List.of(roles));
    }

    /**
     * The ways on for these roles.
     *
     * @param enrols whether the person enrols at any unit; asked only of those whose role might
     */
    static List<Link> of(Set<Role> roles, BooleanSupplier enrols) {
        return List.of(values()).stream()
                .filter(way -> way.roles.stream().anyMatch(roles::contains))
                .filter(way -> way != ENROLMENT || enrols.getAsBoolean())
                .map(way -> way.link)
                .toList();
    }
}
