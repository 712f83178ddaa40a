package se.rehabvagen.security;

import static se.rehabvagen.domain.Role.ARBETSFORMEDLARE;
import static se.rehabvagen.domain.Role.FORSAKRINGSUTREDARE;
import static se.rehabvagen.domain.Role.INSATSAGARE;
import static se.rehabvagen.domain.Role.PROJEKTLEDARE;
import static se.rehabvagen.domain.Role.REHABKOORDINATOR;
import static se.rehabvagen.domain.Role.STYRGRUPPSORDFORANDE;

import java.util.Map;
import java.util.Set;
import se.rehabvagen.domain.Role;

/**
 * The wall between organisations inside a unit: who takes part in which process, and who may start which by its form.
 * Another organisation knows of a step only the coded facts that its end hands over. A process that is not named here is
 * seen by nobody but the project lead and the administrator.
 */
final class Wall {

    private static final Set<Role> FK = Set.of(FORSAKRINGSUTREDARE);
    private static final Set<Role> REGION = Set.of(REHABKOORDINATOR);
    private static final Set<Role> PAIR = Set.of(FORSAKRINGSUTREDARE, REHABKOORDINATOR);
    private static final Set<Role> FK_AND_AF = Set.of(FORSAKRINGSUTREDARE, ARBETSFORMEDLARE);

    private static final Set<Role> REPORTERS = Set.of(PROJEKTLEDARE, INSATSAGARE, STYRGRUPPSORDFORANDE);
    private static final Set<Role> EVERYBODY = Set.of(
            FORSAKRINGSUTREDARE, REHABKOORDINATOR, ARBETSFORMEDLARE, PROJEKTLEDARE, INSATSAGARE, STYRGRUPPSORDFORANDE);

    /** Process key to the roles that have tasks in it. */
    static final Map<String, Set<Role>> STEPS = Map.ofEntries(
            Map.entry("rehabilitation-case", FK),
            Map.entry("samtycke", REGION),
            Map.entry("sassam-mapping", FK),
            Map.entry("avstamningsmote", FK),
            Map.entry("agreed-action", FK),
            Map.entry("care-action", REGION),
            Map.entry("gemensam-kartlaggning", FK_AND_AF),
            Map.entry("arbetslivsinriktad-rehabilitering", FK),
            Map.entry("rehabilitation-with-af", FK_AND_AF),
            Map.entry("plan-for-avslut", FK),
            Map.entry("sjukersattning-basis", FK),
            Map.entry("vantan", FK),
            Map.entry("waiting-with-region", PAIR),
            Map.entry("fraga-till-part", PAIR),
            Map.entry("long-term-benefit", FK),
            Map.entry("avslut", FK),
            Map.entry("follow-up", FK),
            Map.entry("follow-up-region", REGION),
            Map.entry("project-follow-up", FK),
            Map.entry("stalled-case", FK),
            Map.entry("stalled-region", REGION),
            Map.entry("standing-check-in", PAIR),
            Map.entry("enrol-unit", PAIR),
            Map.entry("insats", Set.of(PROJEKTLEDARE)),
            Map.entry("lagesrapport", REPORTERS),
            Map.entry("slutrapport", REPORTERS),
            Map.entry("slutlig-uppfoljning", REPORTERS),
            Map.entry("report-text", EVERYBODY),
            Map.entry("report-correction", FK));

    /** Process key to the roles that may start it by its form. */
    static final Map<String, Set<Role>> START_FORMS = Map.ofEntries(
            Map.entry("request-avstamningsmote", Set.of(FORSAKRINGSUTREDARE, REHABKOORDINATOR, ARBETSFORMEDLARE)),
            Map.entry("begin-wait", PAIR),
            Map.entry("begin-question", PAIR),
            Map.entry("withdraw-consent", PAIR),
            Map.entry("protect-identity", PAIR),
            Map.entry("record-death", PAIR),
            Map.entry("leave-insats", PAIR),
            Map.entry("change-unit", PAIR),
            Map.entry("change-pair", PAIR),
            Map.entry("correct-fact", PAIR),
            Map.entry("resume-case", FK),
            Map.entry("substitute", Set.of(FORSAKRINGSUTREDARE, REHABKOORDINATOR, PROJEKTLEDARE)),
            Map.entry("anteckna-aktivitet", EVERYBODY));

    private Wall() {}
}
